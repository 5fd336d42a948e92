"""Hints, diagnoses and solutions of the exercises of lesson 1."""

TEXTS = {
    "exercise.1_1.title": {"ko": "출력의 모양", "en": "The shape of the output"},
    "exercise.1_1.hint_1": {
        "ko": "행은 점, 열은 값입니다. 점의 수는 모델을 지나는 동안 바뀌나요?",
        "en": "Rows are points, columns are values. "
        "Does the number of points change inside the model?",
    },
    "exercise.1_1.hint_2": {
        "ko": "`nn.Linear(3, 1)`의 두 숫자 가운데 출력의 열을 정하는 것은 어느 쪽일까요? "
        "본문의 ‘데이터가 지나는 길’에서 (6, 2)가 무엇이 되었는지 다시 보세요.",
        "en": "Which of the two numbers of `nn.Linear(3, 1)` sets the columns of the output? "
        "See again what (6, 2) became on its way through the model of the lesson.",
    },
    "exercise.1_1.solution": {
        "ko": "점 100개가 100행으로 남고, `nn.Linear(3, 1)`이 점마다 값을 하나씩 내므로 1열입니다. "
        "시그모이드는 모양을 바꾸지 않습니다.",
        "en": "The 100 points stay 100 rows, and `nn.Linear(3, 1)` gives one value for each: "
        "1 column. The sigmoid changes no shape.",
    },
    "exercise.1_1.right": {
        "ko": "행의 수는 점의 수 그대로이고, 열의 수는 `nn.Linear`의 둘째 숫자입니다.",
        "en": "The rows stay as many as the points; "
        "the columns are the second number of `nn.Linear`.",
    },
    "exercise.1_1.column_lost": {
        "ko": "답은 {got}입니다. 차원이 하나뿐이네요. 점마다 값이 하나여도 열은 사라지지 않습니다.\n"
        "본문에서 `y_train.shape`가 어떻게 출력되었는지 보세요.",
        "en": "{got} has one dimension. "
        "The column stays, even where each point has a single value.\n"
        "See how the lesson printed `y_train.shape`.",
    },
    "exercise.1_1.transposed": {
        "ko": "답은 {got}입니다. 점 하나에 값이 100개라는 뜻이에요. 행과 열이 바뀌었습니다.\n"
        "행은 점, 열은 값이라는 약속으로 다시 읽어 보세요.",
        "en": "{got} means one point with 100 values: rows and columns are exchanged.\n"
        "Read it again with rows as points and columns as values.",
    },
    "exercise.1_1.input": {
        "ko": "답은 {got}입니다. 입력의 모양입니다. 선형 층을 지나면 특성 대신 값이 나옵니다.\n"
        "`nn.Linear(3, 1)`이 점 하나에서 몇 개의 값을 내는지 보세요.",
        "en": "{got} is the shape of the input. "
        "Behind the linear layer the features are gone.\n"
        "See how many values `nn.Linear(3, 1)` gives for one point.",
    },
    "exercise.1_1.weight": {
        "ko": "답은 {got}입니다. 점의 모양이 아니라 가중치를 늘어놓은 모양입니다.\n"
        "100개의 점이 어디로 갔는지 따라가 보세요.",
        "en": "{got} is how the weights are laid out, not the points.\n"
        "Follow where the 100 points have gone.",
    },
    "exercise.1_1.lesson": {
        "ko": "답은 {got}입니다. 본문의 점 여섯 개에 대한 답입니다.\n"
        "이 문제의 점은 몇 개인지 다시 읽어 보세요.",
        "en": "{got} is the answer for the six points of the lesson.\n"
        "Read again how many points there are here.",
    },
    "exercise.1_1.one_point": {
        "ko": "답은 {got}, 값이 하나뿐입니다. 점 하나를 넣었거나 점들을 한데 더한 것과 같습니다.\n"
        "모델은 점들을 섞지 않습니다. 점마다 무엇이 나오는지 생각해 보세요.",
        "en": "{got} holds a single value, as for one point, or for all points added up.\n"
        "The model does not mix points. Think what comes out for each of them.",
    },
    "exercise.1_1.other": {
        "ko": "답은 {got}입니다. 행이 점의 수와 같은지, 열이 점마다 나오는 값의 수와 같은지 "
        "따로따로 확인해 보세요.",
        "en": "You answered {got}. Check one at a time: are the rows as many as the points, "
        "and the columns as many as the values for each point?",
    },
}
