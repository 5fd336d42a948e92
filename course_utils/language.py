"""The language of labels, descriptions and error messages: Korean or English.

Every text that a reader of the course can meet stands in one catalogue, TEXTS. The rest of
the package asks for a text by its key and never spells one out.
"""

_current_language = "ko"


def use_language(language):
    """Choose the language of labels, descriptions and error messages.

    Also gives matplotlib the course's font, so that Korean letters show in your own pictures
    too. Until this is called, texts are in Korean.

    Parameters
    ----------
    language : {"ko", "en"}

    Raises
    ------
    ValueError
        For any other language.
    """
    global _current_language
    languages = list(TEXTS["language.name"])
    if language not in languages:
        raise ValueError(text("error.language", got=language, wanted=languages))
    _current_language = language

    import matplotlib

    from .fonts import font_family

    matplotlib.rcParams["font.family"] = font_family()


def current_language():
    """Return the language in use: "ko" or "en"."""
    return _current_language


def text(key, **values):
    """Return the text `key` in the current language, with `values` filled in."""
    return TEXTS[key][_current_language].format(**values)


TEXTS = {
    "language.name": {"ko": "한국어", "en": "English"},
    # Labels in pictures
    "label.class": {"ko": "클래스 {number}", "en": "class {number}"},
    "label.epoch": {"ko": "에포크", "en": "epoch"},
    "label.step_log": {"ko": "갱신 횟수 (로그 눈금)", "en": "step (log scale)"},
    "label.cost": {"ko": "비용", "en": "cost"},
    "label.cost_log": {"ko": "비용 (로그 눈금)", "en": "cost (log scale)"},
    "label.learning_rate": {"ko": "학습률 {rate}", "en": "learning rate {rate}"},
    "label.epoch_number": {"ko": "에포크 {epoch}", "en": "epoch {epoch}"},
    # Descriptions of pictures
    "describe.points": {
        "ko": "점 {total}개: 클래스 0은 {zeros}개(파란 원), 클래스 1은 {ones}개(주황 세모).",
        "en": "{total} points: {zeros} of class 0 (blue circles), "
        "{ones} of class 1 (orange triangles).",
    },
    "describe.boundary_line": {
        "ko": "결정 경계 {equation}; 점 {total}개 가운데 {correct}개가 맞는 쪽에 있습니다.",
        "en": "Decision boundary {equation}; {correct} of {total} points on the right side.",
    },
    "describe.boundary_line_outside": {
        "ko": "결정 경계 {equation}(그림 밖); 점 {total}개 가운데 {correct}개가 맞는 쪽에 "
        "있습니다.",
        "en": "Decision boundary {equation} (outside the picture); "
        "{correct} of {total} points on the right side.",
    },
    "describe.boundary_curve": {
        "ko": "결정 경계를 직선의 식 하나로 적을 수 없습니다; "
        "점 {total}개 가운데 {correct}개가 맞는 쪽에 있습니다.",
        "en": "The decision boundary is not the equation of one straight line; "
        "{correct} of {total} points on the right side.",
    },
    "describe.boundary_none_0": {
        "ko": "그림 안에 결정 경계가 없습니다: 어디서나 클래스 0이라고 예측합니다; "
        "점 {total}개 가운데 {correct}개가 맞습니다.",
        "en": "No decision boundary in the picture: class 0 is predicted everywhere; "
        "{correct} of {total} points are right.",
    },
    "describe.boundary_none_1": {
        "ko": "그림 안에 결정 경계가 없습니다: 어디서나 클래스 1이라고 예측합니다; "
        "점 {total}개 가운데 {correct}개가 맞습니다.",
        "en": "No decision boundary in the picture: class 1 is predicted everywhere; "
        "{correct} of {total} points are right.",
    },
    "describe.at_epoch": {"ko": "에포크 {epoch}: {sentence}", "en": "Epoch {epoch}: {sentence}"},
    "describe.loss": {
        "ko": "비용: 처음 {first}, 끝 {last}(값 {count}개).",
        "en": "Cost: {first} at first, {last} at the end ({count} values).",
    },
    "describe.loss_named": {
        "ko": "{name}의 비용: 처음 {first}, 끝 {last}(값 {count}개).",
        "en": "Cost of {name}: {first} at first, {last} at the end ({count} values).",
    },
    "describe.loss_peak": {
        "ko": "가장 높은 값은 에포크 {epoch}의 {peak}입니다.",
        "en": "The highest value is {peak}, at epoch {epoch}.",
    },
    "describe.loss_gap": {
        "ko": "값 {count}개는 그릴 수 없어(NaN이나 무한대) 선이 끊겨 있습니다: "
        "처음은 에포크 {epoch}.",
        "en": "The line has gaps where values are NaN or infinite: {count} in all, "
        "the first at epoch {epoch}.",
    },
    "describe.loss_all_gaps": {
        "ko": "그릴 수 있는 값이 없습니다: {count}개가 모두 NaN이나 무한대입니다.",
        "en": "Nothing can be drawn: all {count} values are NaN or infinite.",
    },
    "describe.loss_not_positive": {
        "ko": "0 이하인 값 {count}개는 로그 눈금에 그릴 수 없습니다.",
        "en": "Values of zero or less, which a log scale cannot show: {count}.",
    },
    "describe.sweep_falls": {
        "ko": "학습률 {rate}: 비용이 {first}에서 {last}로 바뀌었습니다.",
        "en": "Learning rate {rate}: the cost went from {first} to {last}.",
    },
    "describe.sweep_slow": {
        "ko": "학습률 {rate}: 비용이 거의 그대로입니다({first}에서 {last}).",
        "en": "Learning rate {rate}: the cost barely moved ({first} to {last}).",
    },
    "describe.sweep_frozen": {
        "ko": "학습률 {rate}: 비용이 {last}에서 얼어붙었습니다.",
        "en": "Learning rate {rate}: the cost froze at {last}.",
    },
    "describe.sweep_spike_below": {
        "ko": "학습률 {rate}: 비용이 처음의 열 배 넘게 튀었다가 처음보다 낮게 끝났습니다.",
        "en": "Learning rate {rate}: the cost jumped to more than ten times its start, "
        "then ended below it.",
    },
    "describe.sweep_spike_above": {
        "ko": "학습률 {rate}: 비용이 처음의 열 배 넘게 튀었고 처음보다 높게 끝났습니다.",
        "en": "Learning rate {rate}: the cost jumped to more than ten times its start "
        "and ended above it.",
    },
    "describe.sweep_not_finite": {
        "ko": "학습률 {rate}: 비용에 NaN이나 무한대가 나왔습니다.",
        "en": "Learning rate {rate}: the cost became NaN or infinite.",
    },
    # The training panel
    "panel.title": {"ko": "학습 실험대", "en": "Training bench"},
    "panel.learning_rate": {"ko": "학습률", "en": "Learning rate"},
    "panel.learning_rate_exact": {"ko": "학습률 직접 입력", "en": "Learning rate, typed"},
    "panel.epochs": {"ko": "에포크 수", "en": "Epochs"},
    "panel.epochs_exact": {"ko": "에포크 수 직접 입력", "en": "Epochs, typed"},
    "panel.train": {"ko": "학습", "en": "Train"},
    "panel.stop": {"ko": "멈추기", "en": "Stop"},
    "panel.reset": {"ko": "처음으로", "en": "Reset"},
    "panel.progress": {"ko": "학습 진행", "en": "Training progress"},
    "panel.error": {"ko": "오류 내용", "en": "Error"},
    "panel.parameters": {"ko": "매개변수", "en": "Parameters"},
    "panel.parameter_count": {"ko": "모두 {count}개", "en": "{count} in all"},
    "panel.no_kernel": {
        "ko": "커널이 답하지 않습니다. 다른 셀이 실행되고 있으면 끝나기를 기다려 주세요. "
        "커널을 다시 시작했다면 이 셀을 다시 실행해 주세요. "
        "웹 페이지에서는 학습할 수 없습니다.",
        "en": "The kernel does not answer. If another cell is running, wait for it to end. "
        "If you restarted the kernel, run this cell again. "
        "On a web page there is no kernel to train with.",
    },
    "panel.ready": {
        "ko": "학습률과 에포크 수를 고르고 학습 버튼을 누르세요.",
        "en": "Choose a learning rate and a number of epochs, then press Train.",
    },
    "panel.running": {
        "ko": "학습률 {rate}, 에포크 {epochs}번으로 학습하고 있습니다.",
        "en": "Training with learning rate {rate} for {epochs} epochs.",
    },
    "panel.done": {
        "ko": "학습률 {rate}, 에포크 {epochs}번: 비용 {cost}, 정확도 {accuracy}%.",
        "en": "Learning rate {rate}, {epochs} epochs: cost {cost}, accuracy {accuracy}%.",
    },
    "panel.stopped": {
        "ko": "갱신 {steps}번 뒤에 멈췄습니다. 앞선 결과가 있으면 그대로 둡니다.",
        "en": "Stopped after {steps} steps. An earlier result, if there is one, stays.",
    },
    "panel.failed": {
        "ko": "train 함수에서 오류가 났습니다. 함수를 고치고 그 셀과 패널의 셀을 다시 실행하세요.",
        "en": "The train function raised an error. Mend it, then run its cell "
        "and the panel's cell again.",
    },
    "panel.setting_out_of_range": {
        "ko": "학습률은 0.001에서 100까지, 에포크 수는 1에서 5000까지의 정수입니다.",
        "en": "The learning rate goes from 0.001 to 100, epochs from 1 to 5000, "
        "whole numbers only.",
    },
    # Errors
    "error.language": {
        "ko": "언어 {got!r}: 쓸 수 있는 언어는 {wanted}입니다.",
        "en": "language {got!r}: the languages are {wanted}.",
    },
    "error.not_numbers": {
        "ko": "{name}에 숫자가 아닌 것이 있습니다({got}). 숫자의 목록이나 텐서를 넣어 주세요.",
        "en": "{name} holds something that is no number ({got}). "
        "Give a list of numbers or a tensor.",
    },
    "error.ragged": {
        "ko": "{name}의 행마다 길이가 다릅니다({got}). 모든 행에 같은 개수의 숫자를 넣어 주세요.",
        "en": "the rows of {name} differ in length ({got}). Give equally many numbers in each row.",
    },
    "error.complex": {
        "ko": "{name}의 자료형이 {got}입니다. 복소수가 아닌 실수를 넣어 주세요.",
        "en": "{name} has dtype {got}. Give real numbers, not complex ones.",
    },
    "error.points_shape": {
        "ko": "x의 모양이 {got}입니다. 점마다 특성 두 개, 곧 (점의 수, 2) 모양이어야 합니다.",
        "en": "x has shape {got}. Each point needs two features: shape (number of points, 2).",
    },
    "error.empty": {
        "ko": "{name}가 비어 있습니다. 값을 하나 이상 넣어 주세요.",
        "en": "{name} is empty. Give at least one value.",
    },
    "error.not_finite": {
        "ko": "x에 NaN이나 무한대가 {count}개 있습니다(처음은 x[{row}]). "
        "그 점을 고치거나 빼 주세요.",
        "en": "x holds NaN or infinite values: {count}, the first in x[{row}]. "
        "Mend or drop those points.",
    },
    "error.labels_shape": {
        "ko": "y의 모양이 {got}입니다. (점의 수, 1)이나 (점의 수,) 모양이어야 합니다.",
        "en": "y has shape {got}. It needs shape (number of points, 1) or (number of points,).",
    },
    "error.labels_length": {
        "ko": "x에는 점이 {points}개, y에는 값이 {labels}개 있습니다. 수가 같아야 합니다.",
        "en": "x has {points} points and y has {labels} labels. "
        "There must be one label for each point.",
    },
    "error.labels_values": {
        "ko": "y에 {got} 값이 있습니다. 클래스는 0과 1이어야 합니다.",
        "en": "y holds {got}. The classes must be 0 and 1.",
    },
    "error.model_not_callable": {
        "ko": "model로 {got} 객체가 왔습니다. nn.Module이나, N×2를 받아 확률을 돌려주는 함수를 "
        "넣어 주세요.",
        "en": "model is an object of type {got}. Give an nn.Module, or a function from N×2 values "
        "to probabilities.",
    },
    "error.model_raised": {
        "ko": "점 {count}개(모양 {count}×2)를 넣었더니 모델에서 {error} 오류가 났습니다: "
        "{message} — 모델이 특성 두 개를 받는지 살펴보세요.",
        "en": "the model raised {error} when given {count} points (shape {count}×2): "
        "{message} — check that the model takes two features.",
    },
    "error.model_shape": {
        "ko": "점 {count}개를 넣었더니 모델의 출력 모양이 {got}입니다. "
        "점마다 확률 하나, 곧 ({count}, 1)이나 ({count},) 모양이어야 합니다.",
        "en": "for {count} points the model returned shape {got}. It must return one probability "
        "for each point: shape ({count}, 1) or ({count},).",
    },
    "error.model_not_finite": {
        "ko": "모델의 출력에 NaN이나 무한대가 있습니다. 매개변수를 출력해 보고, "
        "학습률을 줄여 다시 학습해 보세요.",
        "en": "the model returned NaN or infinity. Print its parameters, "
        "and train again with a smaller learning rate.",
    },
    "error.model_not_probability": {
        "ko": "모델의 출력이 {low}에서 {high}까지라서 확률(0에서 1)이 아닙니다. 모델 끝에 "
        "시그모이드를 두거나, 로짓을 돌려주는 모델이면 logits=True를 넣어 주세요.",
        "en": "the model returned values from {low} to {high}, which are no probabilities "
        "(0 to 1). End the model with a sigmoid, or say logits=True if it returns logits.",
    },
    "error.models_mapping": {
        "ko": "models로 {got} 객체가 왔습니다. 에포크를 키로 하는 딕셔너리, "
        "예를 들어 {{0: model_0, 100: model_100}}을 넣어 주세요.",
        "en": "models is an object of type {got}. Give a dict from epoch to model, "
        "such as {{0: model_0, 100: model_100}}.",
    },
    "error.sweep_mapping": {
        "ko": "costs_by_rate로 {got} 객체가 왔습니다. 학습률을 키로 하는 딕셔너리, "
        "예를 들어 {{0.1: costs_a, 1: costs_b}}를 넣어 주세요.",
        "en": "costs_by_rate is an object of type {got}. Give a dict from learning rate "
        "to costs, such as {{0.1: costs_a, 1: costs_b}}.",
    },
    "error.sweep_rate": {
        "ko": "costs_by_rate의 키로 {got} 값이 왔습니다. 0보다 큰 학습률을 키로 넣어 주세요.",
        "en": "costs_by_rate has the key {got}. Its keys must be learning rates above 0.",
    },
    "error.axes": {
        "ko": "ax로 {got} 객체가 왔습니다. plt.subplots()가 돌려준 Axes 하나를 넣거나 비워 두세요.",
        "en": "ax is an object of type {got}. Give one Axes, as plt.subplots() returns it, "
        "or leave it out.",
    },
    "error.costs_shape": {
        "ko": "costs의 모양이 {got}입니다. 에포크마다 숫자 하나인 목록이어야 합니다.",
        "en": "costs has shape {got}. It must be a list with one number for each epoch.",
    },
    "error.resolution": {
        "ko": "resolution이 {got}입니다. 2에서 2000까지의 정수를 넣어 주세요.",
        "en": "resolution is {got}. Give a whole number from 2 to 2000.",
    },
    "error.learning_rate": {
        "ko": "학습률이 {got}입니다. {low}에서 {high}까지의 수를 넣어 주세요.",
        "en": "the learning rate is {got}. Give a number from {low} to {high}.",
    },
    "error.epochs": {
        "ko": "에포크 수가 {got}입니다. {low}에서 {high}까지의 정수를 넣어 주세요.",
        "en": "the number of epochs is {got}. Give a whole number from {low} to {high}.",
    },
    "error.train_not_callable": {
        "ko": "train으로 {got} 객체가 왔습니다. train(learning_rate, epochs) 함수를 괄호 없이 "
        "넣어 주세요.",
        "en": "train is an object of type {got}. Give the function train(learning_rate, epochs) "
        "itself, without parentheses.",
    },
    "error.train_signature": {
        "ko": "train 함수가 받는 것은 {got}입니다. (learning_rate, epochs) 두 값을 받아야 합니다.",
        "en": "the train function takes {got}. It must take two values: (learning_rate, epochs).",
    },
    "error.train_result": {
        "ko": "train 함수가 돌려준 것은 {got}입니다. 함수 끝에서 return model, costs로 모델과 "
        "비용의 목록을 돌려주세요.",
        "en": "the train function returned {got}. End it with return model, costs: "
        "the model and the list of costs.",
    },
    "error.panel_busy": {
        "ko": "이 패널은 지금 학습하고 있습니다. 끝나기를 기다리거나 먼저 멈춰 주세요.",
        "en": "this panel is training now. Wait for it to end, or stop it first.",
    },
    "error.sentence": {
        "ko": "sentence로 {got}이(가) 왔습니다. 그림을 설명하는 문장을 문자열로 넣어 주세요.",
        "en": "sentence is {got}. Give a sentence that says what the picture shows, as a string.",
    },
}
