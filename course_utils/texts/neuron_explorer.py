"""What NeuronExplorer says."""

TEXTS = {
    "neuron_explorer.repr": {
        "ko": "NeuronExplorer: x₁ = {x1}, x₂ = {x2}, w₁ = {w1}, w₂ = {w2}, b = {b}; "
        "합 {z}, 출력 {h}.",
        "en": "NeuronExplorer: x₁ = {x1}, x₂ = {x2}, w₁ = {w1}, w₂ = {w2}, b = {b}; "
        "sum {z}, output {h}.",
    },
    "neuron_explorer.page.title": {"ko": "뉴런 탐색기", "en": "Neuron explorer"},
    "neuron_explorer.page.sentence": {
        "ko": "합은 {z}, 시그모이드를 지난 출력은 {h}, 예측은 클래스 {class}입니다.",
        "en": "The sum is {z}, the output after the sigmoid {h}, the prediction class {class}.",
    },
    "neuron_explorer.page.class": {"ko": "클래스 {number}", "en": "class {number}"},
    "neuron_explorer.page.points": {"ko": "점", "en": "Point"},
    "neuron_explorer.page.presets": {"ko": "매개변수", "en": "Parameters"},
    "neuron_explorer.page.preset_untrained": {"ko": "학습 전", "en": "Untrained"},
    "neuron_explorer.page.preset_trained": {"ko": "학습 뒤", "en": "Trained"},
    "neuron_explorer.page.preset_model": {"ko": "내 모델", "en": "My model"},
    "neuron_explorer.page.x1": {"ko": "입력 x₁", "en": "Input x₁"},
    "neuron_explorer.page.x1_exact": {"ko": "입력 x₁ 직접 입력", "en": "Input x₁, typed"},
    "neuron_explorer.page.x2": {"ko": "입력 x₂", "en": "Input x₂"},
    "neuron_explorer.page.x2_exact": {"ko": "입력 x₂ 직접 입력", "en": "Input x₂, typed"},
    "neuron_explorer.page.w1": {"ko": "가중치 w₁", "en": "Weight w₁"},
    "neuron_explorer.page.w1_exact": {"ko": "가중치 w₁ 직접 입력", "en": "Weight w₁, typed"},
    "neuron_explorer.page.w2": {"ko": "가중치 w₂", "en": "Weight w₂"},
    "neuron_explorer.page.w2_exact": {"ko": "가중치 w₂ 직접 입력", "en": "Weight w₂, typed"},
    "neuron_explorer.page.b": {"ko": "편향 b", "en": "Bias b"},
    "neuron_explorer.page.b_exact": {"ko": "편향 b 직접 입력", "en": "Bias b, typed"},
    "neuron_explorer.page.setting_out_of_range": {
        "ko": "입력과 가중치는 −20에서 20까지, 편향은 −50에서 50까지의 수입니다.",
        "en": "Inputs and weights go from −20 to 20, the bias from −50 to 50.",
    },
}
