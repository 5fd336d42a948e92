"""What TrainingExplorer says."""

TEXTS = {
    "training_explorer.repr": {
        "ko": "TrainingExplorer(학습률 {rate}, 에포크 {epoch}/{epochs}): 비용 {cost}, "
        "정확도 {accuracy}%.",
        "en": "TrainingExplorer(learning rate {rate}, epoch {epoch}/{epochs}): cost {cost}, "
        "accuracy {accuracy}%.",
    },
    "training_explorer.page.title": {"ko": "학습 탐색기", "en": "Training explorer"},
    "training_explorer.page.plane": {
        "ko": "두 특성의 평면: 점과 확률, 확률이 0.5인 결정 경계",
        "en": "The plane of the two features: points, probability, and the boundary where it is "
        "0.5",
    },
    "training_explorer.page.class": {"ko": "클래스 {number}", "en": "class {number}"},
    "training_explorer.page.point_right": {
        "ko": "점 {number}: 클래스 {class}, x₁ {x1}, x₂ {x2}, 확률 {h}, 맞음",
        "en": "Point {number}: class {class}, x₁ {x1}, x₂ {x2}, probability {h}, right",
    },
    "training_explorer.page.point_wrong": {
        "ko": "점 {number}: 클래스 {class}, x₁ {x1}, x₂ {x2}, 확률 {h}, 틀림",
        "en": "Point {number}: class {class}, x₁ {x1}, x₂ {x2}, probability {h}, wrong",
    },
    "training_explorer.page.hint": {
        "ko": "점을 끌어 옮기고, 두 번 눌러 클래스를 바꿔 보세요. 키보드로는 화살표와 Enter입니다.",
        "en": "Drag a point to move it, double-click it to change its class. "
        "On the keyboard: arrows and Enter.",
    },
    "training_explorer.page.cost_curve": {
        "ko": "에포크에 따른 비용, 로그 눈금",
        "en": "Cost over the epochs, log scale",
    },
    "training_explorer.page.landscape": {
        "ko": "지금의 편향에서 두 가중치에 따른 비용과 지금까지의 길",
        "en": "Cost over the two weights at the present bias, and the path so far",
    },
    "training_explorer.page.landscape_name": {
        "ko": "w₂ · 짙을수록 비용이 높음",
        "en": "w₂ · the darker, the higher the cost",
    },
    "training_explorer.page.epoch": {"ko": "에포크", "en": "Epoch"},
    "training_explorer.page.cost": {"ko": "비용", "en": "Cost"},
    "training_explorer.page.cost_log": {"ko": "비용 (로그 눈금)", "en": "Cost (log scale)"},
    "training_explorer.page.accuracy": {"ko": "정확도", "en": "Accuracy"},
    "training_explorer.page.learning_rate": {"ko": "학습률", "en": "Learning rate"},
    "training_explorer.page.learning_rate_exact": {
        "ko": "학습률 직접 입력",
        "en": "Learning rate, typed",
    },
    "training_explorer.page.epochs": {"ko": "에포크 수", "en": "Epochs"},
    "training_explorer.page.setting_out_of_range": {
        "ko": "학습률은 0.001에서 100까지, 에포크 수는 1에서 10000까지의 정수입니다.",
        "en": "The learning rate goes from 0.001 to 100, epochs from 1 to 10000, "
        "whole numbers only.",
    },
    "training_explorer.page.play": {"ko": "재생", "en": "Play"},
    "training_explorer.page.pause": {"ko": "멈춤", "en": "Pause"},
    "training_explorer.page.jump": {"ko": "{size} 에포크 앞으로", "en": "{size} epochs forward"},
    "training_explorer.page.presets": {"ko": "학습률 예", "en": "Example learning rates"},
    "training_explorer.page.preset_slow": {"ko": "너무 작음", "en": "Too small"},
    "training_explorer.page.preset_good": {"ko": "알맞음", "en": "Good"},
    "training_explorer.page.preset_chaotic": {"ko": "요동", "en": "Chaotic"},
    "training_explorer.page.preset_frozen": {"ko": "얼어붙음", "en": "Frozen"},
    "training_explorer.page.reset": {"ko": "처음으로", "en": "Reset"},
    "training_explorer.page.show_program": {
        "ko": "PyTorch 코드 보기",
        "en": "Show the PyTorch code",
    },
    "training_explorer.page.program": {"ko": "PyTorch 코드", "en": "PyTorch code"},
    "training_explorer.page.copy": {"ko": "복사", "en": "Copy"},
    "training_explorer.page.copied": {"ko": "코드를 복사했습니다.", "en": "The code is copied."},
    "training_explorer.page.select": {
        "ko": "브라우저가 복사를 막았습니다. 코드를 선택해 두었으니 Ctrl+C로 복사하세요.",
        "en": "The browser did not allow copying. The code is selected: press Ctrl+C.",
    },
    "training_explorer.page.regime_frozen": {
        "ko": "얼어붙었습니다. 틀린 점 {wrong}개에서 시그모이드가 포화되어 기울기가 사라졌고, "
        "비용은 {last}에서 움직이지 않습니다.",
        "en": "Frozen: at {wrong} of the wrong points the sigmoid is saturated, so the gradient "
        "is gone and the cost stays at {last}.",
    },
    "training_explorer.page.regime_chaotic": {
        "ko": "처음에 요동칩니다. 비용이 에포크 {peak_epoch}에서 {peak}까지 튀었다가 살아나 "
        "{last}로 끝납니다.",
        "en": "A chaotic start: the cost jumps to {peak} at epoch {peak_epoch}, recovers and ends "
        "at {last}.",
    },
    "training_explorer.page.regime_unruly": {
        "ko": "요동친 채 끝납니다. 비용이 에포크 {peak_epoch}에서 {peak}까지 튀었고, 끝은 "
        "{last}로 처음의 {first}보다 낮지 않습니다.",
        "en": "Unruly to the end: the cost jumps to {peak} at epoch {peak_epoch} and ends at "
        "{last}, not below the {first} of the start.",
    },
    "training_explorer.page.regime_bottom": {
        "ko": "바닥에 닿았습니다. 비용이 {last}에서 더 줄지 않습니다.",
        "en": "At the bottom: the cost is {last} and falls no further.",
    },
    "training_explorer.page.regime_rises": {
        "ko": "처음에는 오릅니다. 비용이 에포크 {peak_epoch}에서 {peak}까지 올랐다가 "
        "{last}까지 내려갑니다.",
        "en": "It rises first: the cost climbs to {peak} at epoch {peak_epoch}, then falls to "
        "{last}.",
    },
    "training_explorer.page.regime_slow": {
        "ko": "느립니다. 비용이 {first}에서 {last}로 거의 움직이지 않았습니다.",
        "en": "Slow: the cost has barely moved, from {first} to {last}.",
    },
    "training_explorer.page.regime_converging": {
        "ko": "잘 내려갑니다. 비용이 {first}에서 {last}까지 줄었습니다.",
        "en": "Converging: the cost falls from {first} to {last}.",
    },
    "training_explorer.page.regime_adrift": {
        "ko": "내려가지 못합니다. 비용이 {first}에서 출발해 {last}로 끝납니다.",
        "en": "Going nowhere: the cost starts at {first} and ends at {last}.",
    },
    "verification.page": {
        "ko": "화면의 값을 PyTorch로 다시 계산한 {steps}걸음과 비교했습니다.",
        "en": "The numbers on the page, beside {steps} steps in PyTorch.",
    },
    "verification.python": {
        "ko": "같은 산술을 파이썬으로 계산해 PyTorch의 {steps}걸음과 비교했습니다.",
        "en": "The same arithmetic in Python, beside {steps} steps in PyTorch.",
    },
    "verification.agrees": {
        "ko": "일치합니다. 가장 큰 차이는 {difference}입니다.",
        "en": "They agree: the largest difference is {difference}.",
    },
    "verification.differs": {
        "ko": "일치하지 않습니다. 가장 큰 차이는 {difference}입니다. 요동치는 학습률에서는 "
        "프로세서에 따라 PyTorch의 값도 달라집니다.",
        "en": "They differ by up to {difference}. At chaotic learning rates PyTorch itself "
        "gives other numbers on other processors.",
    },
}
