"""The lessons' questions to predict before running a cell, and what their widget says.

Each wrong option is a mistake that learners do make; the reply says why it is tempting and
what is the case. Numbers in a reply are numbers that the lesson prints.
"""

from typing import NamedTuple

TEXTS = {
    "prediction.page.check": {"ko": "답 확인", "en": "Check"},
    "prediction.page.chosen": {
        "ko": "골랐습니다. 이제 아래 셀을 실행해 결과와 견주어 보고, 그다음에 답을 확인하세요.",
        "en": "Noted. Now run the cells below and compare, then check your answer.",
    },
    "prediction.page.choose_first": {
        "ko": "먼저 하나를 골라 주세요.",
        "en": "Choose an option first.",
    },
    "prediction.page.right": {"ko": "맞았습니다.", "en": "Right."},
    "prediction.page.wrong": {"ko": "그렇지 않습니다.", "en": "Not so."},
}


class Option(NamedTuple):
    """An option and the reply to it, in both languages."""

    ko: tuple[str, str]
    en: tuple[str, str]
    is_right: bool = False


class Question(NamedTuple):
    question: dict[str, str]
    options: list[Option]


QUESTIONS = {
    "1.parameters": Question(
        {
            "ko": "이 모델에서 학습으로 바뀔 매개변수는 모두 몇 개일까요?",
            "en": "How many parameters of this model will training change?",
        },
        [
            Option(
                ko=("2개", "가중치만 세면 2개입니다. `nn.Linear`에는 편향도 하나 있어 3개예요."),
                en=("2", "Those are the weights. `nn.Linear` has a bias too, which makes 3."),
            ),
            Option(
                ko=(
                    "3개",
                    "가중치 2개와 편향 1개입니다. 시그모이드는 정해진 함수라서 배울 것이 없습니다.",
                ),
                en=("3", "Two weights and a bias. The sigmoid is fixed: it has nothing to learn."),
                is_right=True,
            ),
            Option(
                ko=(
                    "4개",
                    "시그모이드에도 하나가 있다고 보기 쉽지만, 시그모이드는 정해진 함수입니다. "
                    "선형 층의 3개가 전부예요.",
                ),
                en=(
                    "4",
                    "It is tempting to give the sigmoid one as well, but it is a fixed function. "
                    "The linear layer's 3 are all.",
                ),
            ),
            Option(
                ko=(
                    "18개",
                    "점마다 3개씩을 따로 둔다고 본 셈입니다. 여섯 점은 같은 3개를 함께 쓰고, "
                    "데이터가 늘어도 매개변수는 늘지 않습니다.",
                ),
                en=(
                    "18",
                    "That would be 3 for each point. The six points share the same 3, "
                    "and more data do not bring more parameters.",
                ),
            ),
        ],
    ),
    "1.untrained-accuracy": Question(
        {
            "ko": "배우지 않은 이 모델은 여섯 점 가운데 몇 개를 맞힐까요?",
            "en": "How many of the six points will this untrained model get right?",
        },
        [
            Option(
                ko=(
                    "0개",
                    "배우지 않았으니 하나도 모를 것 같지만, 무작위로 그은 선도 점을 두 쪽으로 "
                    "나누므로 우연히 맞는 점이 생깁니다. 이 모델은 5개를 맞혔습니다.",
                ),
                en=(
                    "0",
                    "Without training it knows nothing, but a random line still puts each point "
                    "on one side or the other, and some sides are right by chance. "
                    "This model got 5 right.",
                ),
            ),
            Option(
                ko=(
                    "3개",
                    "동전 던지기라면 평균 3개쯤이지요. 하지만 여섯 점의 답은 선 하나로 한꺼번에 "
                    "정해져서 크게 들쭉날쭉합니다. 이 모델은 5개를 맞혔습니다.",
                ),
                en=(
                    "3",
                    "Tossing coins would give 3 on average. But one line decides about all six "
                    "points together, so the number varies a lot. This model got 5 right.",
                ),
            ),
            Option(
                ko=(
                    "5개",
                    "운이 좋았습니다. 점이 여섯 개뿐이라 무작위로 그은 선도 이만큼 맞힐 때가 "
                    "있습니다. 그래서 정확도만으로는 배운 모델인지 알 수 없습니다.",
                ),
                en=(
                    "5",
                    "It was lucky. With only six points a random line does this well now and "
                    "then, so accuracy alone does not tell whether a model has learned.",
                ),
                is_right=True,
            ),
        ],
    ),
    "1.cost": Question(
        {
            "ko": "학습률 1로 학습하는 동안 비용은 어떻게 변할까요?",
            "en": "How will the cost change during training with learning rate 1?",
        },
        [
            Option(
                ko=(
                    "매 에포크 줄어들기만 합니다",
                    "기울기의 반대쪽으로 가면 비용이 줄어든다는 것은 걸음이 충분히 작을 때의 "
                    "이야기입니다. 학습률 1의 걸음은 여기서 조금 커서 비용이 37번 올랐습니다.",
                ),
                en=(
                    "It falls at every epoch",
                    "Against the gradient the cost falls if the step is small enough. "
                    "With learning rate 1 the steps are a little too long here: "
                    "the cost rose 37 times.",
                ),
            ),
            Option(
                ko=(
                    "정확도가 100%가 되면 더 줄지 않습니다",
                    "다 맞히면 배울 것이 없을 것 같지만, 비용은 맞혔는지가 아니라 얼마나 "
                    "확신했는지를 봅니다. 정확도가 100.00%가 된 뒤에도 계속 줄었습니다.",
                ),
                en=(
                    "It stops falling once the accuracy is 100%",
                    "With every point right there seems nothing left to learn, but the cost looks "
                    "at how sure the model is. It went on falling after 100.00%.",
                ),
            ),
            Option(
                ko=(
                    "처음에 오르내리다가 줄어듭니다",
                    "걸음이 길어 내리막을 지나쳤다가 되돌아와 자리를 잡습니다. 100 에포크마다 찍은 "
                    "기록에는 보이지 않으니 비용 곡선을 함께 그려 보세요.",
                ),
                en=(
                    "It goes up and down first, then falls",
                    "The steps are so long that they overshoot, come back and settle. A log line "
                    "every 100 epochs does not show it, so draw the curve as well.",
                ),
                is_right=True,
            ),
        ],
    ),
    "1.boundary": Question(
        {
            "ko": "경계의 식을 만족하는 점을 모델에 넣으면 어떤 확률이 나올까요?",
            "en": "What probability does the model give a point that satisfies the equation?",
        },
        [
            Option(
                ko=(
                    "0에 가까운 확률",
                    "0이 되는 것은 시그모이드에 들어가기 전의 합입니다. 시그모이드는 0을 0.5로 "
                    "바꿉니다.",
                ),
                en=(
                    "One near 0",
                    "What is 0 is the sum, before the sigmoid. The sigmoid turns 0 into 0.5.",
                ),
            ),
            Option(
                ko=(
                    "꼭 0.5",
                    "경계에서는 합이 0이고, 시그모이드는 0에서 0.5입니다. "
                    "어느 점을 골라도 마찬가지예요.",
                ),
                en=(
                    "Exactly 0.5",
                    "On the boundary the sum is 0, and the sigmoid of 0 is 0.5, "
                    "whichever point you take.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "점마다 다른 확률",
                    "점의 자리가 다르니 그럴 것 같지만, 확률은 합에만 달려 있습니다. 경계 위에서는 "
                    "합이 모두 0이라 확률도 모두 같습니다.",
                ),
                en=(
                    "A different one for each point",
                    "The places differ, but the probability depends on the sum alone. "
                    "On the boundary every sum is 0, so every probability is the same.",
                ),
            ),
        ],
    ),
    "1.plain-regression": Question(
        {
            "ko": "1001번 갱신한 뒤에 두 결과는 얼마나 비슷할까요?",
            "en": "How close are the two results after 1001 steps?",
        },
        [
            Option(
                ko=(
                    "거의 같습니다",
                    "볼록한 비용에서는 어디서 출발해도 같은 쪽으로 내려갑니다. "
                    "아직 내려가는 중이라 꼭 같지는 않습니다.",
                ),
                en=(
                    "Almost equal",
                    "The cost is convex: from anywhere the way down leads to the same side. "
                    "Both are still on their way, so they are not quite equal.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "완전히 같습니다",
                    "같은 쪽으로 내려가는 것은 맞습니다. 다만 둘 다 도착하지 않고 아직 내려가는 "
                    "중이라, 출발점의 차이가 조금 남아 있습니다.",
                ),
                en=(
                    "Exactly equal",
                    "They do go the same way. But neither has arrived, so a little of the "
                    "difference they began with is left.",
                ),
            ),
            Option(
                ko=(
                    "출발점이 다르니 아주 다릅니다",
                    "은닉층이 있는 신경망에서는 그럴 수 있습니다. 로지스틱 회귀의 비용은 볼록해서 "
                    "출발점의 차이가 차츰 사라집니다.",
                ),
                en=(
                    "Very different, for they begin at different places",
                    "In a network with hidden layers that can be so. The cost of logistic "
                    "regression is convex, and where one began matters less and less.",
                ),
            ),
        ],
    ),
    "2.negative-weight": Question(
        {
            "ko": "x₂만 커지면 H(x)는 어떻게 될까요?",
            "en": "What happens to H(x) if only x₂ grows?",
        },
        [
            Option(
                ko=(
                    "커집니다",
                    "입력이 커지면 출력도 커질 것 같지만, 커진 만큼에 음수인 w₂가 곱해져 합은 "
                    "오히려 작아집니다.",
                ),
                en=(
                    "It grows",
                    "More input, more output, one might think. But the increase is multiplied by "
                    "the negative w₂, so the sum becomes smaller.",
                ),
            ),
            Option(
                ko=(
                    "작아집니다",
                    "음수인 w₂가 곱해져 합이 작아지고, 시그모이드는 합이 작을수록 작은 값을 "
                    "냅니다.",
                ),
                en=(
                    "It becomes smaller",
                    "The negative w₂ makes the sum smaller, and a smaller sum gives a smaller "
                    "sigmoid.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "그때그때 다릅니다",
                    "다른 값에 따라 방향까지 바뀔 것 같지만, x₁이 얼마든 방향은 w₂의 부호가 "
                    "정합니다. 얼마나 작아지는지만 달라집니다.",
                ),
                en=(
                    "It depends",
                    "The direction does not depend on x₁: the sign of w₂ decides it. "
                    "Only how much smaller H(x) becomes depends on the rest.",
                ),
            ),
        ],
    ),
    "2.confident-mistake": Question(
        {
            "ko": "확률 0.01을 주어 자신 있게 틀리면, 비용은 확률 0.5일 때의 몇 배일까요?",
            "en": "How many times the cost of probability 0.5 is the cost of probability 0.01?",
        },
        [
            Option(
                ko=(
                    "두 배쯤",
                    "정답 1에서 떨어진 거리로 재면 두 배쯤이지요. 하지만 비용은 거리가 아니라 "
                    "로그로 재기 때문에 여섯 배가 넘습니다.",
                ),
                en=(
                    "About twice",
                    "By the distance from the right answer, 1, it would be twice. The cost is not "
                    "a distance but a logarithm: it is more than six times.",
                ),
            ),
            Option(
                ko=(
                    "여섯 배가 넘습니다",
                    "−log h는 확률이 0에 가까워질수록 가파르게 커집니다. 자신 있게 틀릴수록 벌이 "
                    "큽니다.",
                ),
                en=(
                    "More than six times",
                    "−log h grows steeply as the probability nears 0. The surer the mistake, "
                    "the higher its price.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "쉰 배",
                    "확률이 50분의 1이 되었으니 그럴듯합니다. 하지만 로그를 지나면 이 차이가 여섯 "
                    "배 남짓으로 줄어듭니다.",
                ),
                en=(
                    "Fifty times",
                    "The probability is fifty times smaller, so it is plausible. "
                    "The logarithm turns that into a little more than six times.",
                ),
            ),
        ],
    ),
    "2.step": Question(
        {
            "ko": "한 걸음 뒤에 작아지는 매개변수는 무엇일까요?",
            "en": "Which parameters become smaller in one step?",
        },
        [
            Option(
                ko=(
                    "w₂와 b",
                    "기울기가 양수인 둘입니다. 한 걸음은 기울기의 반대쪽으로 가니까요.",
                ),
                en=(
                    "w₂ and b",
                    "Their gradients are positive, and a step goes against the gradient.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "w₁뿐",
                    "기울기가 음수이니 값도 작아질 것 같지만, 걸음은 기울기의 반대쪽으로 갑니다. "
                    "w₁은 커집니다.",
                ),
                en=(
                    "w₁ alone",
                    "Its gradient is negative, which looks like a decrease. "
                    "But a step goes against the gradient: w₁ grows.",
                ),
            ),
            Option(
                ko=(
                    "셋 모두",
                    "줄이려는 것은 비용이지 매개변수가 아닙니다. 매개변수는 저마다 자기 기울기의 "
                    "반대쪽으로 갑니다.",
                ),
                en=(
                    "All three",
                    "It is the cost that is to become smaller, not the parameters. "
                    "Each of them goes against its own gradient.",
                ),
            ),
        ],
    ),
    "2.xor": Question(
        {
            "ko": "가장 좋은 직선은 네 점 가운데 몇 개를 맞힐까요?",
            "en": "How many of the four points does the best straight line get right?",
        },
        [
            Option(
                ko=(
                    "2개",
                    "두 클래스가 엇갈려 있으니 절반이라고 보기 쉽습니다. 한 점만 떼어 내는 선을 "
                    "그으면 3개까지 맞힙니다.",
                ),
                en=(
                    "2",
                    "The classes are crossed, so half seems likely. "
                    "A line that cuts off one point gets 3 right.",
                ),
            ),
            Option(
                ko=(
                    "3개",
                    "한 점만 떼어 내는 선이면 3개가 맞습니다. 네 점을 다 맞히는 직선은 없습니다.",
                ),
                en=(
                    "3",
                    "A line that cuts off one point does it. No straight line gets all four right.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "4개",
                    "선을 잘 기울이면 될 것 같지만, 네 조건을 한꺼번에 만족하는 가중치는 없습니다. "
                    "왜 불가능한지는 아래 글에 있습니다.",
                ),
                en=(
                    "4",
                    "The right slope might seem to do it, but no weights satisfy all four "
                    "conditions. The text below shows why.",
                ),
            ),
        ],
    ),
    "2.hidden-layer": Question(
        {
            "ko": "은닉층이 있는 모델은 무작위 가중치에서 출발해도 네 점을 모두 맞힐까요?",
            "en": "Will the model with a hidden layer get all four right from random weights?",
        },
        [
            Option(
                ko=(
                    "언제나 맞힙니다",
                    "시드 1에서는 맞혔지요. 하지만 이 비용은 볼록하지 않아서, 출발점이 나쁘면 "
                    "빠져나오기 어려운 곳에 갇힙니다.",
                ),
                en=(
                    "Always",
                    "With seed 1 it did. But this cost is not convex: from a bad start, "
                    "training gets caught where it is hard to leave.",
                ),
            ),
            Option(
                ko=(
                    "맞힐 때도 있고 못 맞힐 때도 있습니다",
                    "시드 다섯 개 가운데 넷은 모두 맞혔고 하나는 갇혔습니다. 그래서 신경망은 "
                    "시드를 바꾸어 여러 번 학습해 보기도 합니다.",
                ),
                en=(
                    "Sometimes",
                    "Of five seeds, four got everything right and one got caught. "
                    "That is why networks are trained from several seeds.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "손으로 정해 주지 않으면 못 맞힙니다",
                    "손으로 정한 가중치는 사람이 이해하기 좋은 답 하나일 뿐입니다. 경사 하강법은 "
                    "다른 답을 스스로 찾아냈습니다.",
                ),
                en=(
                    "Never, unless the weights are set by hand",
                    "The weights set by hand are one answer that people understand. "
                    "Gradient descent found another one by itself.",
                ),
            ),
        ],
    ),
    "3.same-start": Question(
        {
            "ko": "이 모델의 첫 예측은 `nn.Sequential`의 첫 예측과 얼마나 같을까요?",
            "en": "How close are this model's first predictions to those of `nn.Sequential`?",
        },
        [
            Option(
                ko=(
                    "전혀 다릅니다",
                    "이름은 난수에 영향을 주지 않습니다. 시드와 층을 만드는 순서가 같으면 가중치가 "
                    "같습니다.",
                ),
                en=(
                    "Quite different",
                    "Names have no influence on random numbers. With the same seed and the same "
                    "order of layers, the weights are the same.",
                ),
            ),
            Option(
                ko=(
                    "비슷하지만 조금 다릅니다",
                    "클래스를 거치면 계산이 달라질 것 같지만, 같은 층이 같은 순서로 같은 계산을 "
                    "합니다. 반올림까지 똑같습니다.",
                ),
                en=(
                    "Close, but not the same",
                    "A class may look like another way to compute, but the same layers do the "
                    "same sums in the same order, down to the rounding.",
                ),
            ),
            Option(
                ko=(
                    "마지막 비트까지 같습니다",
                    "난수는 층을 만드는 순서대로 쓰입니다. 같은 시드에서 같은 층을 같은 순서로 "
                    "만들었으니 가중치도 예측도 같습니다.",
                ),
                en=(
                    "The same to the last bit",
                    "Random numbers are used in the order in which layers are made. The same "
                    "seed and the same layers give the same weights and predictions.",
                ),
                is_right=True,
            ),
        ],
    ),
    "3.freeze": Question(
        {
            "ko": "학습률을 10으로 올리면 어떻게 될까요?",
            "en": "What happens with a learning rate of 10?",
        },
        [
            Option(
                ko=(
                    "학습이 열 배 빨라집니다",
                    "걸음이 열 배 길어지는 것은 맞지만, 너무 길면 내리막을 지나칩니다. 여기서는 두 "
                    "걸음 만에 비용이 30.04로 뛰었습니다.",
                ),
                en=(
                    "Training is ten times faster",
                    "The steps are ten times longer, but too long a step goes past the bottom. "
                    "Here two steps took the cost up to 30.04.",
                ),
            ),
            Option(
                ko=(
                    "비용이 무한대나 NaN이 됩니다",
                    "다른 비용에서는 흔한 일이지만, `F.binary_cross_entropy`는 로그의 값에 한계를 "
                    "두어 무한대를 내지 않습니다. 비용은 30.04에 머물렀습니다.",
                ),
                en=(
                    "The cost becomes infinite or NaN",
                    "Other costs do that. `F.binary_cross_entropy` limits its logarithms, so it "
                    "never returns infinity. The cost stayed at 30.04.",
                ),
            ),
            Option(
                ko=(
                    "비용이 높은 곳에서 꼼짝하지 않습니다",
                    "합이 시그모이드의 평평한 끝으로 날아가 기울기가 사라졌습니다. 기울기가 없으면 "
                    "한 걸음도 움직일 수 없습니다.",
                ),
                en=(
                    "The cost stays at a high value",
                    "The sums flew to the flat end of the sigmoid, where the gradient vanishes. "
                    "Without a gradient there is no step.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "오류가 납니다",
                    "값이 나빠졌다고 파이토치가 오류를 내지는 않습니다. 계산은 끝까지 되었고 "
                    "결과만 쓸모없어졌습니다.",
                ),
                en=(
                    "There is an error",
                    "PyTorch raises no error because a value is bad. Everything was computed; "
                    "only the result is of no use.",
                ),
            ),
        ],
    ),
    "3.logits": Question(
        {
            "ko": "`BCEWithLogitsLoss`를 쓰면 학습률 10의 결과가 달라질까요?",
            "en": "Does `BCEWithLogitsLoss` change the result at learning rate 10?",
        },
        [
            Option(
                ko=(
                    "같은 식이니 똑같이 멈춥니다",
                    "수학에서는 같은 식입니다. 하지만 컴퓨터는 도중의 값을 어림해서 담으므로, 계산 "
                    "순서가 다르면 결과가 갈릴 수 있습니다.",
                ),
                en=(
                    "No: the formula is the same, so it freezes too",
                    "In mathematics it is the same. A computer rounds what comes in between, "
                    "so the order of computing can make the difference.",
                ),
            ),
            Option(
                ko=(
                    "이번에는 뛰어오르지 않습니다",
                    "처음 두 걸음은 똑같아서 이번에도 30.04까지 뜁니다. 다른 것은 그다음입니다. "
                    "기울기가 살아 있어 되돌아옵니다.",
                ),
                en=(
                    "Yes: this time the cost does not jump",
                    "The first two steps are the same, up to 30.04. What differs comes next: "
                    "the gradient is still there, and the cost comes back down.",
                ),
            ),
            Option(
                ko=(
                    "뛰어올랐다가 되돌아옵니다",
                    "시그모이드와 로그를 한 번에 계산하면 기울기가 짧은 식 그대로 나와 사라지지 "
                    "않습니다. 그래서 되돌아올 수 있습니다.",
                ),
                en=(
                    "Yes: it jumps and comes back",
                    "With sigmoid and logarithm computed in one, the gradient is the short "
                    "formula itself and does not vanish, so there is a way back.",
                ),
                is_right=True,
            ),
        ],
    ),
    "4.same-cost": Question(
        {
            "ko": "마지막 비용은 1단원의 `nn.Sequential`과 어디까지 같을까요?",
            "en": "How far does the last cost agree with that of `nn.Sequential` in lesson 1?",
        },
        [
            Option(
                ko=(
                    "소수 둘째 자리쯤까지",
                    "1001번 갱신하는 동안 작은 차이가 쌓일 것 같지만, 쌓일 차이가 처음부터 "
                    "없습니다. 같은 값에서 출발해 같은 계산을 합니다.",
                ),
                en=(
                    "To about two decimals",
                    "Small differences might add up in 1001 steps, but there are none to begin "
                    "with: the same start, the same computation.",
                ),
            ),
            Option(
                ko=(
                    "마지막 비트까지",
                    "클래스는 코드를 담는 그릇일 뿐입니다. 같은 시드에서 같은 계산을 같은 순서로 "
                    "하니 모든 비용이 똑같습니다.",
                ),
                en=(
                    "To the last bit",
                    "A class is only a way to hold the code. The same seed and the same "
                    "computation in the same order give the same costs.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "출력된 소수 여섯째 자리까지만",
                    "출력된 자리가 같은 것은 맞습니다. 하지만 출력되지 않은 자리까지 비트 하나 "
                    "다르지 않습니다.",
                ),
                en=(
                    "Only to the six decimals that are printed",
                    "Those agree, and so does everything that is not printed, bit by bit.",
                ),
            ),
        ],
    ),
    "4.gradient-after-step": Question(
        {
            "ko": "`step()`이 끝나면 기울기는 어떻게 될까요?",
            "en": "What becomes of the gradient when `step()` is done?",
        },
        [
            Option(
                ko=(
                    "0으로 돌아갑니다",
                    "쓰고 나면 비울 것 같지만, `step()`은 기울기를 읽기만 합니다. 지우는 것은 "
                    "`zero_grad()`가 하는 일입니다.",
                ),
                en=(
                    "It goes back to 0",
                    "It is used, so it might be emptied. But `step()` only reads the gradient; "
                    "to clear it is the work of `zero_grad()`.",
                ),
            ),
            Option(
                ko=(
                    "새 자리의 기울기로 바뀝니다",
                    "매개변수가 옮겨졌으니 기울기도 새로울 것 같지만, `backward()`를 불러야 다시 "
                    "구해집니다.",
                ),
                en=(
                    "It becomes the gradient at the new place",
                    "The parameters have moved, but the gradient is computed only when "
                    "`backward()` is called.",
                ),
            ),
            Option(
                ko=(
                    "그대로 남아 있습니다",
                    "`step()`은 기울기를 읽어 매개변수만 옮깁니다. 그래서 다음 `backward()`보다 "
                    "먼저 `zero_grad()`로 지워야 합니다.",
                ),
                en=(
                    "It stays as it is",
                    "`step()` reads the gradient and moves the parameters. "
                    "So `zero_grad()` must clear it before the next `backward()`.",
                ),
                is_right=True,
            ),
        ],
    ),
    "4.zero-grad": Question(
        {
            "ko": "`zero_grad()` 없이 여섯 점으로 학습하면 마지막 비용은 어떻게 될까요?",
            "en": "Without `zero_grad()`, what will the last cost on the six points be?",
        },
        [
            Option(
                ko=(
                    "더 커집니다",
                    "실수를 했으니 나빠질 것 같지만, 이 데이터에서는 쌓인 기울기가 같은 쪽으로 더 "
                    "빨리 달리게 합니다. 그래서 실수가 드러나지 않습니다.",
                ),
                en=(
                    "Higher",
                    "A mistake ought to make things worse. With these data the gradients that "
                    "pile up only push faster the same way, and the mistake stays hidden.",
                ),
            ),
            Option(
                ko=(
                    "더 작아집니다",
                    "기울기가 쌓이면서 걸음이 점점 커졌고, 바닥이 없는 이 데이터에서는 빨리 "
                    "달릴수록 비용이 줄어듭니다. 운이 좋았을 뿐입니다.",
                ),
                en=(
                    "Lower",
                    "The gradients pile up and the steps grow. With these data there is no "
                    "bottom, so running faster lowers the cost. It is only luck.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "오류가 나서 끝나지 않습니다",
                    "`backward()`는 원래 기울기를 더하도록 만들어졌습니다. 잘못된 사용이 아니므로 "
                    "파이토치는 아무 말도 하지 않습니다.",
                ),
                en=(
                    "There is none: training stops with an error",
                    "`backward()` is made to add gradients. That is no wrong use, "
                    "so PyTorch says nothing.",
                ),
            ),
        ],
    ),
    "4.learning-rate": Question(
        {
            "ko": "학습률을 1에서 0.1로 줄이면 1000 에포크 뒤의 비용은 어떻게 될까요?",
            "en": "From learning rate 1 down to 0.1: how does the cost after 1000 epochs change?",
        },
        [
            Option(
                ko=(
                    "커집니다",
                    "걸음이 짧아 같은 횟수로는 덜 내려갔습니다. 그 대신 처음에 튀지 않고 매끄럽게 "
                    "내려갑니다.",
                ),
                en=(
                    "It is higher",
                    "The steps are shorter, so the same number of them gets less far down. "
                    "In return the cost falls smoothly from the start.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "작아집니다",
                    "조심스럽게 걸으면 더 낮은 곳에 이를 것 같지만, 같은 횟수로는 덜 내려갑니다. "
                    "비용은 0.147로, 학습률 1의 0.0198보다 큽니다.",
                ),
                en=(
                    "It is lower",
                    "Careful steps might lead lower, but the same number gets less far down: "
                    "the cost is 0.147, against 0.0198 with learning rate 1.",
                ),
            ),
            Option(
                ko=(
                    "같습니다",
                    "바닥이 있고 오래 걸었다면 같은 곳에 이르겠지요. 1000 에포크로는 아직 가는 "
                    "중이고, 이 데이터에는 바닥도 없습니다.",
                ),
                en=(
                    "It is the same",
                    "With a bottom, and enough time, both would get there. After 1000 epochs "
                    "they are still on the way, and these data have no bottom.",
                ),
            ),
        ],
    ),
    "4.never-ends": Question(
        {
            "ko": "에포크 수를 1000에서 10000으로 늘리면 가중치의 크기는 어떻게 될까요?",
            "en": "How large are the weights after 10000 epochs instead of 1000?",
        },
        [
            Option(
                ko=(
                    "거의 그대로입니다",
                    "정확도가 이미 100.00%이니 끝났다고 보기 쉽습니다. 하지만 가중치를 키우면 "
                    "확률이 0과 1에 더 가까워지고, 비용은 더 줄어듭니다.",
                ),
                en=(
                    "It hardly changes",
                    "The accuracy is 100.00% already, so training seems over. But larger weights "
                    "bring the probabilities nearer to 0 and 1, and that lowers the cost.",
                ),
            ),
            Option(
                ko=(
                    "계속 커집니다",
                    "직선으로 완전히 나뉘는 데이터에는 비용의 바닥이 없습니다. 커지는 속도만 점점 "
                    "느려집니다.",
                ),
                en=(
                    "It goes on growing",
                    "Data that a line separates give a cost without a bottom. "
                    "The weights only grow more and more slowly.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "열 배가 됩니다",
                    "걸음의 수만큼 커질 것 같지만, 정답에 가까워질수록 기울기가 작아집니다. "
                    "3.5902에서 6.0723으로 커졌을 뿐입니다.",
                ),
                en=(
                    "It becomes ten times as large",
                    "Ten times the steps do not go ten times as far: near the right answers the "
                    "gradient is small. It grew from 3.5902 to 6.0723.",
                ),
            ),
        ],
    ),
    "4.unscaled": Question(
        {
            "ko": "이 값을 그대로 넣고 학습률 1로 학습하면 어떻게 될까요?",
            "en": "What happens if these values are used as they are, with learning rate 1?",
        },
        [
            Option(
                ko=(
                    "한 걸음 만에 얼어붙습니다",
                    "입력이 커서 한 걸음에 합이 시그모이드의 평평한 끝으로 날아갔습니다. 이번에는 "
                    "학습률이 아니라 데이터의 크기 때문입니다.",
                ),
                en=(
                    "It freezes after one step",
                    "The inputs are large, so one step carries the sums to the flat end of the "
                    "sigmoid. This time it is not the learning rate but the size of the data.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "여섯 점 때처럼 배웁니다",
                    "코드가 같으니 그럴 것 같지만, 여섯 점의 값은 6을 넘지 않았고 이 데이터는 14와 "
                    "19쯤에 모여 있습니다. 같은 걸음에도 합이 훨씬 크게 바뀝니다.",
                ),
                en=(
                    "It learns as with the six points",
                    "The code is the same. But the six points had no value above 6, and these lie "
                    "around 14 and 19: the same step changes the sums much more.",
                ),
            ),
            Option(
                ko=(
                    "처음에 튀다가 자리를 잡습니다",
                    "여섯 점에서 학습률 1은 그랬지요. 여기서는 첫 걸음에 너무 멀리 날아가, "
                    "되돌아올 기울기가 남지 않았습니다.",
                ),
                en=(
                    "It jumps at first and then settles",
                    "With the six points it did. Here the first step went so far that no gradient "
                    "was left to come back with.",
                ),
            ),
        ],
    ),
    "4.scikit-learn": Question(
        {
            "ko": "우리의 반복문과 scikit-learn의 가중치는 얼마나 가까울까요?",
            "en": "How close are the weights of our loop to those of scikit-learn?",
        },
        [
            Option(
                ko=(
                    "방법이 다르니 꽤 다릅니다",
                    "바닥이 없는 데이터라면 그렇습니다. 여기서는 두 무리가 섞여 있어 바닥이 한 "
                    "곳뿐이라, 바르게 내려가는 방법은 모두 그곳에 이릅니다.",
                ),
                en=(
                    "Quite different: the methods differ",
                    "Without a bottom they would be. Here the classes overlap, there is only one "
                    "lowest place, and every sound method gets there.",
                ),
            ),
            Option(
                ko=(
                    "소수 둘째 자리까지 같습니다",
                    "두 무리가 섞여 있으면 비용의 바닥은 한 곳뿐입니다. 길은 달라도 같은 곳에 "
                    "이르렀습니다.",
                ),
                en=(
                    "Equal to two decimals",
                    "Where the classes overlap, the cost has a single lowest place. "
                    "Both ways led there.",
                ),
                is_right=True,
            ),
            Option(
                ko=(
                    "마지막 비트까지 같습니다",
                    "같은 바닥을 찾지만 길과 정밀도가 다릅니다. 우리는 32비트로, scikit-learn은 "
                    "64비트로 계산하고, 멈추는 때도 다릅니다.",
                ),
                en=(
                    "Equal to the last bit",
                    "They find the same place, but not in the same way: we compute with 32 bits, "
                    "scikit-learn with 64, and they stop at different moments.",
                ),
            ),
        ],
    ),
}
