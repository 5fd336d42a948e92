"""Hints, diagnoses and solutions of the exercises of lesson 1."""

TEXTS = {
    # 1-1
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
        "ko": "답은 {got}, 차원이 하나뿐입니다. 점마다 값이 하나여도 열은 사라지지 않습니다.\n"
        "본문에서 `y_train.shape`가 어떻게 출력되었는지 보세요.",
        "en": "Your answer {got} has one dimension. "
        "The column stays, even where each point has a single value.\n"
        "See how the lesson printed `y_train.shape`.",
    },
    "exercise.1_1.transposed": {
        "ko": "답은 {got}, 곧 점 하나에 값이 100개라는 뜻입니다. 행과 열이 바뀌었습니다.\n"
        "행은 점, 열은 값이라는 약속으로 다시 읽어 보세요.",
        "en": "Your answer {got} means one point with 100 values: rows and columns are exchanged.\n"
        "Read it again with rows as points and columns as values.",
    },
    "exercise.1_1.input": {
        "ko": "답은 {got}입니다. 이것은 입력의 모양입니다. 선형 층을 지나면 열은 특성이 아닙니다.\n"
        "`nn.Linear(3, 1)`이 점 하나에서 몇 개의 값을 내는지 보세요.",
        "en": "Your answer {got} is the shape of the input. "
        "After the linear layer, the columns are no longer the features.\n"
        "See how many values `nn.Linear(3, 1)` gives for one point.",
    },
    "exercise.1_1.weight": {
        "ko": "답은 {got}입니다. 이것은 데이터가 아니라 가중치를 늘어놓은 모양입니다.\n"
        "점들이 어디로 갔는지 따라가 보세요.",
        "en": "Your answer {got} is how the weights are laid out, not the data.\n"
        "Follow where the points have gone.",
    },
    "exercise.1_1.lesson": {
        "ko": "답은 {got}입니다. 본문의 점 여섯 개라면 맞는 말입니다.\n"
        "이 문제의 점은 몇 개인지 다시 읽어 보세요.",
        "en": "Your answer {got} fits the six points of the lesson.\n"
        "Read again how many points there are here.",
    },
    "exercise.1_1.one_point": {
        "ko": "답은 {got}, 값이 하나뿐입니다. 점 하나를 넣었거나 점들을 한데 더한 것과 같습니다.\n"
        "모델은 점들을 섞지 않습니다. 점마다 무엇이 나오는지 생각해 보세요.",
        "en": "Your answer {got} has a single value, as for one point, or for all points added "
        "up.\n"
        "The model does not mix points. Think what comes out for each of them.",
    },
    "exercise.1_1.other": {
        "ko": "답은 {got}입니다.\n"
        "행이 점의 수와 같은지, 열이 점마다 나오는 값의 수와 같은지 따로따로 확인해 보세요.",
        "en": "Your answer is {got}.\n"
        "Check one at a time: the rows against the number of points, "
        "the columns against the number of values for each point.",
    },
    # 1-2
    "exercise.1_2.title": {"ko": "매개변수의 수", "en": "How many parameters"},
    "exercise.1_2.hint_1": {
        "ko": "아핀 변환 Wx + b에서 학습으로 바뀌는 것은 W와 b입니다.",
        "en": "In the affine map Wx + b, training changes W and b.",
    },
    "exercise.1_2.hint_2": {
        "ko": "본문의 모델은 특성이 둘이었고 매개변수는 `0.weight`에 2개, `0.bias`에 1개였습니다. "
        "특성이 다섯이 되면 둘 가운데 무엇이 늘어날까요?",
        "en": "The lesson's model had two features, 2 parameters in `0.weight` and 1 in `0.bias`. "
        "With five features, which of the two grows?",
    },
    "exercise.1_2.solution": {
        "ko": "가중치는 특성마다 하나씩 5개, 편향은 출력마다 하나씩 1개입니다. "
        "시그모이드에는 배울 것이 없습니다.",
        "en": "One weight for each feature, 5, and one bias for each output, 1. "
        "The sigmoid has nothing to learn.",
    },
    "exercise.1_2.right": {
        "ko": "특성마다 가중치 하나, 출력마다 편향 하나입니다.",
        "en": "One weight for each feature, and one bias for each output.",
    },
    "exercise.1_2.no_bias": {
        "ko": "답은 {got}개, 가중치만 센 수입니다.\n"
        "Wx + b에서 가중치 말고 학습으로 바뀌는 것이 또 있는지 보세요.",
        "en": "Your answer {got} counts the weights alone.\n"
        "Look at Wx + b for something else that training changes.",
    },
    "exercise.1_2.bias_for_each": {
        "ko": "답은 {got}개, 특성마다 편향을 하나씩 센 수입니다.\n"
        "편향은 곱한 것을 다 더한 다음에 보탭니다. 몇 번 보태는지 세어 보세요.",
        "en": "Your answer {got} counts one bias for each feature.\n"
        "The bias is added once the products are summed. Count how often that happens.",
    },
    "exercise.1_2.tensors": {
        "ko": "답은 {got}개, 매개변수 텐서(`0.weight`와 `0.bias`)의 수입니다.\n"
        "텐서 하나에 숫자가 여럿 들어 있습니다. `numel()`이 무엇을 세는지 보세요.",
        "en": "Your answer {got} is the number of parameter tensors, `0.weight` and `0.bias`.\n"
        "One tensor holds several numbers. See what `numel()` counts.",
    },
    "exercise.1_2.sigmoid": {
        "ko": "답은 {got}개, 시그모이드에도 매개변수가 있다고 본 수입니다.\n"
        "본문에서 `1`로 시작하는 이름이 출력되었는지 보세요.",
        "en": "Your answer {got} gives the sigmoid a parameter, too.\n"
        "See whether the lesson printed a name that begins with `1`.",
    },
    "exercise.1_2.lesson": {
        "ko": "답은 {got}개, 특성이 둘인 본문 모델의 수입니다.\n"
        "이 모델의 특성은 몇 개인지 다시 읽어 보세요.",
        "en": "Your answer {got} belongs to the lesson's model with two features.\n"
        "Read again how many features this model has.",
    },
    "exercise.1_2.bias_alone": {
        "ko": "답은 {got}개, 출력의 수나 편향의 수와 같습니다.\n"
        "특성마다 무엇이 곱해지는지 생각해 보세요.",
        "en": "Your answer {got} is the number of outputs, or of biases.\n"
        "Think what each feature is multiplied by.",
    },
    "exercise.1_2.other": {
        "ko": "답은 {got}개입니다.\n가중치의 수와 편향의 수를 따로 센 다음 더해 보세요.",
        "en": "Your answer is {got}.\nCount weights and biases apart, then add them.",
    },
    # 1-3
    "exercise.1_3.title": {"ko": "확률에서 정확도로", "en": "From probabilities to accuracy"},
    "exercise.1_3.hint_1": {
        "ko": "먼저 확률 여덟 개를 예측 여덟 개, 곧 0과 1로 바꾸세요.",
        "en": "First turn the eight probabilities into eight predictions, 0 or 1.",
    },
    "exercise.1_3.hint_2": {
        "ko": "본문의 코드는 `hypothesis >= 0.5`처럼 비교합니다. "
        "확률이 꼭 0.5인 점은 어느 클래스가 될까요?",
        "en": "The lesson compares with `hypothesis >= 0.5`. "
        "Which class does a probability of exactly 0.5 get?",
    },
    "exercise.1_3.solution": {
        "ko": "예측은 0, 1, 0, 1, 0, 0, 1, 0입니다. 둘째 점과 여섯째 점만 틀리므로 "
        "8개 가운데 6개, 75%입니다.",
        "en": "The predictions are 0, 1, 0, 1, 0, 0, 1, 0. Only the second and the sixth point are "
        "wrong: 6 of 8, or 75%.",
    },
    "exercise.1_3.right": {
        "ko": "확률이 꼭 0.5인 점까지 바르게 셌습니다.",
        "en": "The point with a probability of exactly 0.5 is counted correctly, too.",
    },
    "exercise.1_3.count": {
        "ko": "답은 {got}, 맞힌 점의 개수입니다. 정확도는 개수가 아니라 비율입니다.\n"
        "점의 수가 다른 데이터와도 비교할 수 있으려면 무엇으로 나누어야 할까요?",
        "en": "Your answer {got} counts the right points. Accuracy is a share, not a count.\n"
        "What must it be divided by to compare with data of another size?",
    },
    "exercise.1_3.half_is_zero": {
        "ko": "답은 {got}, 확률이 꼭 0.5인 점을 클래스 0으로 본 값입니다.\n"
        "본문의 약속은 “0.5 이상”입니다. `>=`와 `>`의 차이를 생각해 보세요.",
        "en": "Your answer {got} takes a probability of exactly 0.5 for class 0.\n"
        "The lesson predicts class 1 for “0.5 or more”. Think how `>=` differs from `>`.",
    },
    "exercise.1_3.errors": {
        "ko": "답은 {got}, 틀린 점의 비율입니다.\n"
        "정확도가 높을수록 좋은 값인지, 나쁜 값인지 생각해 보세요.",
        "en": "Your answer {got} is the share of wrong points.\n"
        "Think whether a high accuracy is good or bad.",
    },
    "exercise.1_3.share_of_ones": {
        "ko": "답은 {got}, 1인 점의 비율입니다. 정답과 예측을 아직 비교하지 않았습니다.\n"
        "점마다 예측과 정답이 같은지 표시해 보세요. 0을 0으로 맞힌 것도 맞힌 것입니다.",
        "en": "Your answer {got} is the share of ones. "
        "Predictions and labels are not compared yet.\n"
        "Mark for each point whether the two agree. A zero predicted as zero is right, too.",
    },
    "exercise.1_3.distances": {
        "ko": "답은 {got}, 확률이 정답에 얼마나 가까운지를 평균한 값입니다.\n"
        "정확도에서는 확률이 얼마나 가까운지가 아니라 예측이 맞았는지만 봅니다.",
        "en": "Your answer {got} averages how near the probabilities are to the labels.\n"
        "Accuracy asks only whether a prediction is right, not how near the probability was.",
    },
    "exercise.1_3.other": {
        "ko": "답은 {got}입니다.\n"
        "예측 한 줄을 쓰고 그 아래에 정답 한 줄을 써서, 같은 자리를 세어 보세요.",
        "en": "Your answer is {got}.\n"
        "Write the predictions in one line and the labels beneath, and count where they agree.",
    },
    # 1-4
    "exercise.1_4.title": {"ko": "결정 경계의 기울기", "en": "The slope of the boundary"},
    "exercise.1_4.hint_1": {
        "ko": "경계에서는 확률이 0.5, 곧 w₁x₁ + w₂x₂ + b가 0입니다. 숫자를 넣어 식을 쓰세요.",
        "en": "On the boundary the probability is 0.5: w₁x₁ + w₂x₂ + b is 0. "
        "Write this with the numbers.",
    },
    "exercise.1_4.hint_2": {
        "ko": "w₂x₂만 왼쪽에 남기고 나머지를 오른쪽으로 옮기세요. 옮기면 부호가 바뀝니다. "
        "그다음 양변을 w₂로 나눕니다.",
        "en": "Leave only w₂x₂ on the left and move the rest to the right, which changes signs. "
        "Then divide both sides by w₂.",
    },
    "exercise.1_4.hint_3": {
        "ko": "점검하는 방법: 구한 직선 위의 점을 하나 골라 3x₁ + 2x₂ − 12에 넣으면 0이 "
        "나와야 합니다.",
        "en": "To check: put a point of your line into 3x₁ + 2x₂ − 12. It must give 0.",
    },
    "exercise.1_4.solution": {
        "ko": "3x₁ + 2x₂ − 12 = 0에서 2x₂ = −3x₁ + 12, 곧 x₂ = −1.5x₁ + 6입니다.",
        "en": "From 3x₁ + 2x₂ − 12 = 0 follows 2x₂ = −3x₁ + 12, and so x₂ = −1.5x₁ + 6.",
    },
    "exercise.1_4.right": {
        "ko": "두 가중치의 부호가 같으므로 경계는 오른쪽으로 내려갑니다.",
        "en": "Both weights have the same sign, so the boundary falls to the right.",
    },
    "exercise.1_4.slope_sign": {
        "ko": "답은 {got}입니다. 절편은 맞지만 직선이 반대쪽으로 기울었습니다.\n"
        "w₁x₁을 오른쪽으로 옮길 때 부호가 어떻게 되는지 보세요.",
        "en": "Your answer is {got}. The intercept is right, but the line leans the other way.\n"
        "See what happens to the sign of w₁x₁ as it moves to the right side.",
    },
    "exercise.1_4.bias_sign": {
        "ko": "답은 {got}입니다. 기울기는 맞지만, 절편에서 편향의 부호가 바뀌지 않았습니다.\n"
        "b를 오른쪽으로 옮길 때 부호가 어떻게 되는지 보세요.",
        "en": "Your answer is {got}. The slope is right, "
        "but in the intercept the bias kept its sign.\n"
        "See what happens to the sign of b as it moves to the right side.",
    },
    "exercise.1_4.both_signs": {
        "ko": "답은 {got}입니다. 크기는 둘 다 맞지만 부호가 둘 다 반대입니다.\n"
        "항을 오른쪽으로 옮길 때 부호가 어떻게 되는지 보세요.",
        "en": "Your answer is {got}. Both sizes are right, and both signs are opposite.\n"
        "See what happens to signs as terms move to the right side.",
    },
    "exercise.1_4.order": {
        "ko": "답은 {got}입니다. 두 값은 맞지만 순서가 바뀌었습니다.\n"
        "문제가 어느 것을 먼저 묻는지 보세요.",
        "en": "Your answer is {got}. Both values are right, but in the other order.\n"
        "See which of them the question asks for first.",
    },
    "exercise.1_4.solved_for_x1": {
        "ko": "답은 {got}입니다. x₁ = …의 꼴로 푼 값입니다.\n"
        "그림에서 위로 향하는 축은 x₂입니다. x₂를 왼쪽에 남겨 보세요.",
        "en": "Your answer is {got}, from an equation solved for x₁.\n"
        "The axis that points up is x₂. Leave x₂ on the left.",
    },
    "exercise.1_4.not_divided": {
        "ko": "답은 {got}입니다. w₂x₂ = …까지 왔고, 왼쪽에 아직 w₂가 곱해져 있습니다.\n"
        "x₂만 남기려면 무엇을 더 해야 할까요?",
        "en": "Your answer is {got}. This is as far as w₂x₂ = …, with w₂ still on the left.\n"
        "What is left to do to have x₂ alone?",
    },
    "exercise.1_4.weights": {
        "ko": "답은 {got}, 두 가중치 그대로입니다. 가중치는 경계의 기울기가 아닙니다.\n"
        "합이 0이라는 식을 쓰고 x₂에 대해 풀어 보세요.",
        "en": "Your answer {got} repeats the two weights. They are not the slope of the boundary.\n"
        "Write that the sum is 0, and solve it for x₂.",
    },
    "exercise.1_4.intercept": {
        "ko": "기울기는 맞고, 절편(답은 {got})이 다릅니다.\n"
        "절편은 x₁ = 0일 때의 x₂입니다. 경계의 식에 x₁ = 0을 넣어 보세요.",
        "en": "The slope is right; the intercept {got} is not.\n"
        "It is x₂ where x₁ = 0. Put x₁ = 0 into the equation of the boundary.",
    },
    "exercise.1_4.slope": {
        "ko": "절편은 맞고, 기울기(답은 {got})가 다릅니다.\n"
        "x₁이 1만큼 커질 때 합이 0으로 남으려면 x₂는 얼마나 바뀌어야 할까요?",
        "en": "The intercept is right; the slope {got} is not.\n"
        "As x₁ grows by 1, how must x₂ change for the sum to stay 0?",
    },
    "exercise.1_4.other": {
        "ko": "답은 {got}입니다.\n"
        "경계의 식에 x₁ = 0을 넣으면 절편을, x₁ = 2를 넣으면 또 한 점을 얻습니다. "
        "두 점으로 확인해 보세요.",
        "en": "Your answer is {got}.\n"
        "With x₁ = 0 the equation gives the intercept, with x₁ = 2 a second point. "
        "Check with both.",
    },
    # 1-5
    "exercise.1_5.title": {"ko": "정확도를 재는 함수", "en": "A function for accuracy"},
    "exercise.1_5.hint_1": {
        "ko": "세 걸음입니다: 확률을 예측(0과 1)으로, 예측을 정답과 비교, 맞힌 것의 비율.",
        "en": "Three steps: probabilities to predictions, predictions against labels, "
        "and the share that agrees.",
    },
    "exercise.1_5.hint_2": {
        "ko": "본문에서 `hypothesis >= torch.FloatTensor([0.5])`로 시작하는 세 줄이 "
        "이 세 걸음입니다. 데이터의 크기가 바뀌어도 통하게 쓰세요.",
        "en": "The three lines of the lesson from `hypothesis >= torch.FloatTensor([0.5])` on are "
        "these steps. Write them so that they hold for any number of points.",
    },
    "exercise.1_5.hint_3": {
        "ko": "결과가 이상하면 비교한 결과의 `shape`를 출력하세요. 입력과 같은 모양이어야 합니다.",
        "en": "If the result is strange, print the `shape` of the comparison. "
        "It must be that of the input.",
    },
    "exercise.1_5.solution": {
        "ko": "0.5 이상을 1로 예측하고, 정답과 같은 것의 수를 점의 수로 나눕니다.",
        "en": "Predict 1 from 0.5 on, and divide the number of matches by the number of points.",
    },
    "exercise.1_5.right": {
        "ko": "점의 수가 다른 데이터 둘에서 모두 맞았습니다.",
        "en": "It holds for two sets of data of different size.",
    },
    "exercise.1_5.count": {
        "ko": "점 {points}개로 불렀더니 돌려준 값이 {got}입니다. 맞힌 점의 개수입니다.\n"
        "개수를 비율로 바꾸려면 무엇으로 나누어야 할까요?",
        "en": "Called with {points} points it returned {got}, the number of right points.\n"
        "What must a count be divided by to become a share?",
    },
    "exercise.1_5.percent": {
        "ko": "점 {points}개로 불렀더니 돌려준 값이 {got}입니다. 백분율입니다.\n"
        "문제는 0과 1 사이의 값을 돌려 달라고 합니다.",
        "en": "Called with {points} points it returned {got}, a percentage.\n"
        "The question asks for a value between 0 and 1.",
    },
    "exercise.1_5.half_is_zero": {
        "ko": "확률이 꼭 0.5인 점을 클래스 0으로 예측하고 있습니다.\n"
        "`>`와 `>=`를 비교해 보세요. `round()`도 0.5를 0으로 만듭니다.",
        "en": "A probability of exactly 0.5 is predicted as class 0.\n"
        "Compare `>` with `>=`; `round()`, too, turns 0.5 into 0.",
    },
    "exercise.1_5.errors": {
        "ko": "점 {points}개로 불렀더니 돌려준 값이 {got}입니다. 틀린 점의 비율입니다.\n"
        "예측과 정답이 같은 것을 세는지, 다른 것을 세는지 보세요.",
        "en": "Called with {points} points it returned {got}, the share of wrong points.\n"
        "See whether it counts where prediction and label agree, or where they differ.",
    },
    "exercise.1_5.no_threshold": {
        "ko": "확률을 정답과 바로 비교하고 있습니다. 확률은 꼭 0이나 1이 되는 일이 없습니다.\n"
        "비교하기 전에 확률을 예측으로 바꾸었는지 보세요.",
        "en": "Probabilities are compared with the labels directly, and are never exactly 0 or 1.\n"
        "See whether they become predictions before they are compared.",
    },
    "exercise.1_5.threshold_zero": {
        "ko": "0을 문턱으로 쓰고 있습니다. 확률은 모두 0 이상이므로 늘 클래스 1이 됩니다.\n"
        "0은 시그모이드를 지나기 전의 합에 쓰는 문턱입니다. 확률에는 얼마를 써야 할까요?",
        "en": "The threshold is 0. As every probability is at least 0, all become class 1.\n"
        "0 is the threshold for the sum before the sigmoid. Which one do probabilities need?",
    },
    "exercise.1_5.share_of_ones": {
        "ko": "클래스 1이라고 예측한 점의 비율을 돌려주고 있습니다. 정답 `y`를 쓰지 않았습니다.\n"
        "예측과 정답을 비교하는 줄이 있는지 보세요.",
        "en": "It returns the share of points predicted as class 1, and does not use `y`.\n"
        "See whether a line compares predictions with labels.",
    },
    "exercise.1_5.always_six": {
        "ko": "점이 {points}개인데 6으로 나누고 있습니다.\n"
        "점의 수를 직접 쓰지 말고 데이터에서 알아내 보세요.",
        "en": "It divides by 6, though there are {points} points.\n"
        "Find the number of points from the data in place of writing it down.",
    },
    "exercise.1_5.broadcast": {
        "ko": "점 {points}개로 불렀더니 돌려준 값이 {got}입니다. "
        "비교가 점끼리가 아니라 모든 짝에서 일어났습니다.\n"
        "(N, 1)과 (N,)이 만나면 (N, N)이 됩니다. 비교한 두 텐서의 `shape`를 출력해 보세요.",
        "en": "Called with {points} points it returned {got}: not points but all pairs were "
        "compared.\n"
        "Where (N, 1) meets (N,), the result is (N, N). Print the `shape` of both tensors.",
    },
    "exercise.1_5.broadcast_mean": {
        "ko": "결과가 0과 1 사이라 그럴듯하지만, 점끼리가 아니라 모든 짝을 비교한 평균입니다.\n"
        "(N, 1)과 (N,)이 만나면 (N, N)이 됩니다. 비교한 두 텐서의 `shape`를 출력해 보세요.",
        "en": "The result looks plausible, but averages over all pairs, not over points.\n"
        "Where (N, 1) meets (N,), the result is (N, N). Print the `shape` of both tensors.",
    },
    "exercise.1_5.other": {
        "ko": "점 {points}개로 불렀더니 돌려준 값이 {got}입니다. 정확도가 아닙니다.\n"
        "연습 1-3의 확률과 정답으로 직접 불러서, 손으로 구한 값과 비교해 보세요.",
        "en": "Called with {points} points it returned {got}, which is not the accuracy.\n"
        "Call it with the values of exercise 1-3 and compare with what you found by hand.",
    },
    # 1-6
    "exercise.1_6.title": {"ko": "갱신 한 번", "en": "One training step"},
    "exercise.1_6.hint_1": {
        "ko": "본문의 학습 반복문에서 한 바퀴에 해당하는 다섯 줄을 찾아보세요.",
        "en": "Find the five lines of the lesson's training loop that make up one turn.",
    },
    "exercise.1_6.hint_2": {
        "ko": "기울기는 더해집니다. 그래서 새로 구하기 전에 지우고, 구한 다음에 씁니다.",
        "en": "Gradients add up. So they are cleared before new ones are found, "
        "and used after that.",
    },
    "exercise.1_6.hint_3": {
        "ko": "`zero_grad`, `backward`, `step` 세 줄의 순서를 본문과 비교하고, 갱신하기 전에 구한 "
        "비용을 돌려주는지 보세요.",
        "en": "Compare the order of `zero_grad`, `backward` and `step` with the lesson, and see "
        "that you return the cost found before the update.",
    },
    "exercise.1_6.solution": {
        "ko": "가설과 비용을 구하고, 기울기를 지우고, 새로 구하고, 그 반대쪽으로 옮깁니다. "
        "`zero_grad()`는 `backward()`보다 앞이면 어디에 있어도 됩니다.",
        "en": "Find hypothesis and cost, clear the gradients, find new ones, and move against "
        "them. `zero_grad()` may stand anywhere before `backward()`.",
    },
    "exercise.1_6.right": {
        "ko": "여러 번 불러도 본문의 반복문과 같은 길을 따라갑니다.",
        "en": "Called again and again, it follows the same path as the lesson's loop.",
    },
    "exercise.1_6.no_zero_grad": {
        "ko": "첫 갱신은 맞지만 그다음부터 어긋납니다. 지난 기울기가 새 기울기에 더해지고 "
        "있습니다.\n"
        "기울기를 지우는 줄이 있는지 보세요.",
        "en": "The first update is right, the later ones are not: "
        "old gradients are added to the new ones.\n"
        "See whether a line clears the gradients.",
    },
    "exercise.1_6.no_backward": {
        "ko": "주어진 모델의 기울기를 구한 적이 없어서 `step()`이 쓸 것이 없습니다.\n"
        "비용에서 `backward()`를 부르는지, 그 비용이 주어진 `model`에서 나왔는지 보세요.",
        "en": "The gradients of the given model were never found, so `step()` has none to use.\n"
        "See whether `backward()` is called on the cost, "
        "and whether that cost comes from the given `model`.",
    },
    "exercise.1_6.no_step": {
        "ko": "기울기는 구했지만 매개변수가 그대로입니다.\n"
        "기울기로 매개변수를 옮기는 일은 누가 하는지 생각해 보세요.",
        "en": "The gradients are found, but the parameters stay as they were.\n"
        "Think who moves the parameters by the gradients.",
    },
    "exercise.1_6.step_first": {
        "ko": "`step()`이 `backward()`보다 먼저 불립니다. 아직 구하지 않은 기울기나 지난번 "
        "기울기로 "
        "움직이게 됩니다.\n"
        "옮기기 전에 무엇이 있어야 하는지 생각해 보세요.",
        "en": "`step()` is called before `backward()`: "
        "it moves by gradients that are missing, or old.\n"
        "Think what must be there before anything moves.",
    },
    "exercise.1_6.zero_before_step": {
        "ko": "기울기를 구한 다음 쓰기도 전에 지우고 있습니다. 그래서 매개변수가 움직이지 "
        "않습니다.\n"
        "`zero_grad()`가 어느 두 줄 사이에 있는지 보세요.",
        "en": "The gradients are cleared after they are found and before they are used, "
        "so nothing moves.\n"
        "See between which two lines `zero_grad()` stands.",
    },
    "exercise.1_6.twice": {
        "ko": "한 번 부를 때 `backward()`나 `step()`이 두 번 이상 불립니다.\n"
        "함수는 갱신을 한 번만 합니다. 반복은 밖에서 합니다.",
        "en": "One call runs `backward()` or `step()` more than once.\n"
        "The function makes one update; the loop stands outside of it.",
    },
    "exercise.1_6.new_optimizer": {
        "ko": "매개변수는 움직였지만 주어진 `optimizer`의 `step()`은 불리지 않았습니다.\n"
        "함수 안에서 옵티마이저를 새로 만들거나 손으로 옮기고 있지 않은지 보세요. "
        "학습률은 주어진 것이 알고 있습니다.",
        "en": "The parameters moved, but not by `step()` of the given `optimizer`.\n"
        "See whether the function makes an optimizer of its own or moves them by hand. "
        "The given one knows the learning rate.",
    },
    "exercise.1_6.other_model": {
        "ko": "주어진 `model`과 `optimizer`에 아무 일도 일어나지 않았습니다.\n"
        "함수 안에서 모델을 새로 만들었거나, 괄호로 받은 이름과 다른 이름을 쓰고 있지 않은지 "
        "보세요.",
        "en": "Nothing happened to the given `model` and `optimizer`.\n"
        "See whether the function makes a new model, "
        "or uses other names than those in its parentheses.",
    },
    "exercise.1_6.detached": {
        "ko": "`backward()`가 거슬러 올라갈 길이 없습니다({error}). 비용이 그저 숫자가 되었거나, "
        "계산의 기억이 끊겼습니다.\n"
        "`.item()`, `.detach()`, `no_grad()`, `>=`를 `backward()`보다 먼저 쓰지 않았는지 보세요.",
        "en": "`backward()` finds no way back ({error}): the cost became a plain number, "
        "or lost the memory of its computation.\n"
        "See whether `.item()`, `.detach()`, `no_grad()` or `>=` comes before `backward()`.",
    },
    "exercise.1_6.not_averaged": {
        "ko": "비용이 점마다 하나씩이라 `backward()`를 부를 수 없습니다({error}).\n"
        "점들의 비용을 숫자 하나로 모으는 것을 잊지 않았는지 보세요.",
        "en": "There is one cost for each point, on which `backward()` cannot be called "
        "({error}).\n"
        "See whether the costs of the points are brought together into one number.",
    },
    "exercise.1_6.shapes": {
        "ko": "가설과 정답의 모양이 다릅니다({error}).\n"
        "주어진 `y`는 (N, 1)이고 `model(x)`도 그렇습니다. 모양을 바꾼 줄이 있는지 보세요.",
        "en": "Hypothesis and labels differ in shape ({error}).\n"
        "The given `y` is (N, 1), and so is `model(x)`. Look for a line that changes a shape.",
    },
    "exercise.1_6.broadcast": {
        "ko": "오류는 없지만 비용이 점마다가 아니라 모든 짝에서 계산되었습니다.\n"
        "(N, 1)과 (N,)이 만나면 (N, N)이 됩니다. 식에 쓴 텐서들의 `shape`를 출력해 보세요.",
        "en": "There is no error, but the cost was found for all pairs, not for each point.\n"
        "Where (N, 1) meets (N,), the result is (N, N). Print the `shape` of each tensor.",
    },
    "exercise.1_6.sum": {
        "ko": "걸음의 방향은 맞지만 점의 수만큼 더 멀리 갑니다. 비용이 평균이 아니라 합입니다.\n"
        "비용의 식에서 점들을 어떻게 모으는지 보세요.",
        "en": "The steps point the right way but are longer by the number of points: "
        "the cost is a sum, not a mean.\n"
        "See how the cost brings the points together.",
    },
    "exercise.1_6.sign": {
        "ko": "매개변수가 꼭 반대쪽으로 움직여서 비용이 커집니다.\n"
        "비용의 부호를 보세요. 로그 앞의 빼기가 빠지지 않았나요?",
        "en": "The parameters move exactly the other way, and the cost grows.\n"
        "Look at the sign of the cost. Is the minus before the logarithm missing?",
    },
    "exercise.1_6.squares": {
        "ko": "제곱 오차를 비용으로 쓰고 있습니다. 선형 회귀의 비용입니다.\n"
        "이 단원의 비용 함수를 찾아보세요.",
        "en": "The cost is the squared error, which belongs to linear regression.\n"
        "Look for the cost function of this lesson.",
    },
    "exercise.1_6.sigmoid_twice": {
        "ko": "시그모이드를 두 번 지난 비용입니다. 모델 끝에 이미 시그모이드가 있습니다.\n"
        "`torch.sigmoid`를 한 번 더 불렀거나 `with_logits`가 붙은 비용 함수를 쓰지 않았는지 "
        "보세요.",
        "en": "The cost has passed a sigmoid twice; the model ends with one already.\n"
        "See whether `torch.sigmoid` is called again, or a cost function `with_logits` is used.",
    },
    "exercise.1_6.other": {
        "ko": "매개변수가 본문의 갱신과 다르게 움직였습니다.\n"
        "본문의 반복문 한 바퀴와 한 줄씩 나란히 놓고 비교해 보세요.",
        "en": "The parameters moved differently from the lesson's update.\n"
        "Compare it line by line with one turn of the lesson's loop.",
    },
    "exercise.1_6.cost_after": {
        "ko": "갱신은 맞습니다. 그런데 돌려준 비용은 갱신한 다음에 다시 구한 값입니다.\n"
        "본문의 약속은 갱신이 일어나기 전의 비용입니다.",
        "en": "The update is right. But the cost returned was found anew after it.\n"
        "The lesson's convention is the cost before the update.",
    },
    "exercise.1_6.accuracy_returned": {
        "ko": "갱신은 맞습니다. 그런데 비용이 아니라 정확도를 돌려주고 있습니다.\n"
        "`return` 다음에 무엇이 있는지 보세요.",
        "en": "The update is right. But the accuracy is returned in place of the cost.\n"
        "See what stands after `return`.",
    },
    "exercise.1_6.sum_returned": {
        "ko": "갱신은 맞습니다. 그런데 돌려준 것은 점들의 비용을 더한 값입니다.\n"
        "비용은 점 하나에 대한 평균입니다.",
        "en": "The update is right. But the costs of the points are returned as a sum.\n"
        "The cost is the mean over the points.",
    },
    "exercise.1_6.other_returned": {
        "ko": "갱신은 맞습니다. 그런데 돌려준 값이 {got}, 그때의 비용이 아닙니다.\n"
        "`backward()`를 부른 바로 그 비용을 돌려주는지 보세요.",
        "en": "The update is right. But {got}, which it returned, is not the cost at that time.\n"
        "See that you return the very cost on which `backward()` was called.",
    },
    # 1-7
    "exercise.1_7.title": {"ko": "치솟지 않는 학습률", "en": "A learning rate without a spike"},
    "exercise.1_7.hint_1": {
        "ko": "새 셀에 본문의 학습 코드를 옮겨 학습률을 바꾸어 보세요. 시드를 다시 정하고 "
        "모델과 옵티마이저를 새로 만들어야 같은 곳에서 출발합니다.",
        "en": "Copy the lesson's training into a new cell and vary the learning rate. Set the seed "
        "again and make model and optimizer anew, so that each run starts at the same place.",
    },
    "exercise.1_7.hint_2": {
        "ko": "비용이 오른 에포크를 세는 코드는 본문의 비용 곡선 다음에 있습니다. "
        "학습률 1은 너무 컸습니다. 0.1이면 어떤가요?",
        "en": "The code that counts rises stands behind the lesson's cost curve. "
        "A learning rate of 1 was too large. What about 0.1?",
    },
    "exercise.1_7.hint_3": {
        "ko": "0.1에서는 오르지 않지만 느립니다. 느린 값과 치솟는 값 사이를 반씩 좁혀 가세요.",
        "en": "With 0.1 the cost never rises, but it is slow. "
        "Halve the distance between a slow value and one that rises.",
    },
    "exercise.1_7.solution": {
        "ko": "학습률을 바꾸어 실행해 보면 0.37쯤부터 충분히 빠르고 0.55쯤까지 한 번도 오르지 "
        "않습니다. 그 사이의 값이면 모두 맞습니다.",
        "en": "Runs with different learning rates show: from about 0.37 on it is fast enough, "
        "and up to about 0.55 the cost never rises. Every value between is right.",
    },
    "exercise.1_7.right": {
        "ko": "학습률 {got}에서 비용은 한 번도 오르지 않았고 {last}로 끝났습니다.",
        "en": "With a learning rate of {got} the cost never rose, and ended at {last}.",
    },
    "exercise.1_7.zero": {
        "ko": "학습률이 {got}이면 한 걸음의 길이가 0이라 매개변수가 움직이지 않습니다.\n"
        "비용은 오르지도 않지만 내리지도 않습니다. 0보다 큰 값을 골라 보세요.",
        "en": "With a learning rate of {got} a step has no length: nothing moves.\n"
        "The cost does not rise, but does not fall either. Choose a value above 0.",
    },
    "exercise.1_7.negative": {
        "ko": "학습률이 {got}, 곧 음수라서 기울기의 반대쪽이 아니라 기울기 쪽으로 갑니다. "
        "비용을 키우는 셈입니다.\n"
        "w − lr × 기울기에서 부호를 확인해 보세요.",
        "en": "The learning rate {got} is negative: it goes along the gradient, not against it, "
        "and so raises the cost.\n"
        "Check the signs in w − lr × gradient.",
    },
    "exercise.1_7.rises": {
        "ko": "학습률 {got}에서는 비용이 {count}번 오릅니다. 처음 오르는 것은 에포크 "
        "{first}입니다.\n"
        "걸음이 길어서 내리막을 지나쳤습니다. 걸음을 어떻게 해야 할까요?",
        "en": "With a learning rate of {got}, times that the cost rises: {count}, "
        "first at epoch {first}.\n"
        "The steps are so long that they overshoot. What should the steps be like?",
    },
    "exercise.1_7.explodes": {
        "ko": "학습률 {got}에서는 에포크 {first}에 비용이 오르고, 끝에 가서도 처음보다 큽니다.\n"
        "한 걸음에 너무 멀리 튀어 돌아오지 못합니다. 훨씬 작은 값에서 시작해 보세요.",
        "en": "With a learning rate of {got} the cost rises at epoch {first}, "
        "and at the end is still above its start.\n"
        "One step leaps too far to come back. Begin with a much smaller value.",
    },
    "exercise.1_7.slow": {
        "ko": "학습률 {got}에서는 비용이 오르지 않지만, 끝의 비용이 {last}라서 0.05보다 작지 "
        "않습니다.\n"
        "같은 횟수로 더 멀리 가려면 걸음이 어때야 할까요?",
        "en": "With a learning rate of {got} the cost never rises, but it ends at {last}, "
        "not below 0.05.\n"
        "What must the steps be like to get further in the same number of them?",
    },
}
