"""Error messages: what came, what is wanted, what to do."""

TEXTS = {
    "error.language": {
        "ko": "언어 {got!r}: 쓸 수 있는 언어는 {wanted}입니다.",
        "en": "language {got!r}: the languages are {wanted}.",
    },
    "error.not_numbers": {
        "ko": "{name}에 숫자가 아닌 것이 있습니다({got}). 숫자의 목록이나 텐서를 넣어 주세요.",
        "en": "{name} holds something that is not a number ({got}). "
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
        "Correct or drop those points.",
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
        "en": "the model returned values from {low} to {high}, which are not probabilities "
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
    "error.within": {
        "ko": "{name}의 값으로 {got}이(가) 왔습니다. {low}에서 {high}까지의 수를 넣어 주세요.",
        "en": "{name} is {got}. Give a number from {low} to {high}.",
    },
    "error.epoch": {
        "ko": "에포크가 {got}입니다. 0에서 {high}까지의 정수를 넣어 주세요.",
        "en": "the epoch is {got}. Give a whole number from 0 to {high}.",
    },
    "error.points_many": {
        "ko": "점이 {got}개입니다. 탐색기에는 {most}개까지 넣을 수 있으니, 그 가운데 몇 개를 골라 "
        "주세요.",
        "en": "there are {got} points. An explorer takes at most {most}; choose some of them.",
    },
    "error.points_far": {
        "ko": "x에 절댓값이 {got}인 값이 있습니다. 백만까지 넣을 수 있으니 먼저 표준화해 주세요.",
        "en": "x holds a value of size {got}. It may be at most a million; standardise x first.",
    },
    "error.points_and_labels": {
        "ko": "{got}개가 왔지만 {wanted}개여야 합니다. 점의 수를 바꾸려면 set_points(x, y)를 "
        "쓰세요.",
        "en": "{got} came and {wanted} are wanted. To change the number of points use "
        "set_points(x, y).",
    },
    "error.start_parameters": {
        "ko": "매개변수로 {got}이(가) 왔습니다. 백만을 넘지 않는 유한한 수여야 합니다.",
        "en": "{got} came as parameters. Give finite numbers no larger than a million.",
    },
    "error.model_of_explorer": {
        "ko": "model로 {got} 객체가 왔습니다. 편향이 있는 nn.Linear(2, 1) 하나를 가진 모델, "
        "예를 들어 nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())를 넣어 주세요.",
        "en": "model is an object of type {got}. Give a model with a single nn.Linear(2, 1) "
        "with bias, such as nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()).",
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
    "error.question_key": {
        "ko": "{got} 질문이 없습니다. 있는 질문: {known}.",
        "en": "there is no question {got}. The questions are {known}.",
    },
    "error.question_options": {
        "ko": "options로 {got} 객체가 왔습니다. 보기마다 답글을 적은 딕셔너리를 넣어 주세요: "
        '{{"3개": "가중치 둘과 편향 하나입니다."}}.',
        "en": "options is an object of type {got}. Give a dict from each option to its reply: "
        '{{"3": "Two weights and a bias."}}.',
    },
    "error.question_text": {
        "ko": "질문과 보기와 답글은 비어 있지 않은 문자열이어야 하는데 {got}가 왔습니다.",
        "en": "question, options and replies must be strings that are not empty, not {got}.",
    },
    "error.question_few_options": {
        "ko": "보기가 {got}개입니다. 두 개 이상 넣어 주세요.",
        "en": "options has {got} entries. Give at least two.",
    },
    "error.question_answer": {
        "ko": "answer로 온 {got}는 보기에 없습니다. 보기 {known} 가운데 하나를 넣어 주세요.",
        "en": "answer is {got}, which is none of the options {known}. Give one of them.",
    },
    "error.choice": {
        "ko": "choice로 {got}가 왔습니다. 0에서 {last}까지의 정수나 None을 넣어 주세요.",
        "en": "choice is {got}. Give a whole number from 0 to {last}, or None.",
    },
}
