"""Hints, diagnoses and solutions of the exercises of lesson 2."""

TEXTS = {
    # 2-1
    "exercise.2_1.title": {"ko": "손으로 구하는 H(x)", "en": "H(x) by hand"},
    "exercise.2_1.hint_1": {
        "ko": "뉴런의 그림을 왼쪽에서 오른쪽으로 따라가세요. 먼저 합, 그다음 시그모이드입니다.",
        "en": "Follow the picture of the neuron from left to right: first the sum, "
        "then the sigmoid.",
    },
    "exercise.2_1.hint_2": {
        "ko": "합은 x₁w₁ + x₂w₂ + b입니다. 음수인 가중치의 부호를 그대로 두고 곱하세요.",
        "en": "The sum is x₁w₁ + x₂w₂ + b. Keep the sign of the negative weight as you multiply.",
    },
    "exercise.2_1.hint_3": {
        "ko": "시그모이드는 `1 / (1 + math.exp(-z))`입니다. z 앞의 빼기를 잊지 마세요.",
        "en": "The sigmoid is `1 / (1 + math.exp(-z))`. Do not lose the minus before z.",
    },
    "exercise.2_1.solution": {
        "ko": "합은 0.5 × 4 + (−1) × 1 + 0.5 = 1.5이고, 시그모이드를 지나면 0.8176입니다.",
        "en": "The sum is 0.5 × 4 + (−1) × 1 + 0.5 = 1.5, and its sigmoid is 0.8176.",
    },
    "exercise.2_1.right": {
        "ko": "합이 0보다 크니 확률도 0.5보다 큽니다.",
        "en": "The sum is above 0, and so the probability is above 0.5.",
    },
    "exercise.2_1.no_sigmoid": {
        "ko": "답은 {got}, 시그모이드를 지나기 전의 합입니다.\n"
        "H(x)는 확률입니다. 그림에서 Σ 다음에 무엇이 있는지 보세요.",
        "en": "Your answer {got} is the sum before the sigmoid.\n"
        "H(x) is a probability. See what follows Σ in the picture.",
    },
    "exercise.2_1.no_bias": {
        "ko": "답은 {got}, 편향을 뺀 합으로 구한 값입니다.\n"
        "그림에서 합으로 들어가는 화살표가 몇 개인지 세어 보세요.",
        "en": "Your answer {got} comes from a sum without the bias.\n"
        "Count the arrows that lead into the sum in the picture.",
    },
    "exercise.2_1.bias_sign": {
        "ko": "답은 {got}, 편향을 더하지 않고 뺀 값입니다.\n합의 식에서 b 앞의 부호를 보세요.",
        "en": "Your answer {got} comes from subtracting the bias.\n"
        "Look at the sign before b in the sum.",
    },
    "exercise.2_1.weight_sign": {
        "ko": "답은 {got}, 음수인 w₂를 양수로 쓴 값입니다.\n"
        "x₂가 커지면 합이 커져야 하는지, 작아져야 하는지 생각해 보세요.",
        "en": "Your answer {got} takes the negative w₂ for a positive one.\n"
        "Think whether the sum should grow or shrink as x₂ grows.",
    },
    "exercise.2_1.swapped": {
        "ko": "답은 {got}, 두 가중치를 서로 바꾸어 곱한 값입니다.\n"
        "w₁은 어느 입력에서 나오는 화살표인지 보세요.",
        "en": "Your answer {got} comes from exchanged weights.\n"
        "See from which input the arrow w₁ starts.",
    },
    "exercise.2_1.other_class": {
        "ko": "답은 {got}, 클래스 0일 확률입니다. H(x)는 클래스 1일 확률입니다.\n"
        "시그모이드 식에서 z 앞의 부호를 확인해 보세요.",
        "en": "Your answer {got} is the probability of class 0; H(x) is that of class 1.\n"
        "Check the sign before z in the sigmoid.",
    },
    "exercise.2_1.sigmoid_twice": {
        "ko": "답은 {got}, 시그모이드를 두 번 지난 값입니다.\n그림에서 σ가 몇 개인지 보세요.",
        "en": "Your answer {got} has passed the sigmoid twice.\nCount the σ in the picture.",
    },
    "exercise.2_1.prediction": {
        "ko": "답은 {got}, 예측한 클래스입니다.\n문턱과 비교하기 전의 확률을 답해 보세요.",
        "en": "Your answer {got} is the predicted class.\n"
        "Give the probability, before it meets the threshold.",
    },
    "exercise.2_1.percent": {
        "ko": "답은 {got}, 백분율입니다.\n확률은 0과 1 사이의 수로 써 보세요.",
        "en": "Your answer {got} is a percentage.\nWrite the probability as a number from 0 to 1.",
    },
    "exercise.2_1.no_probability": {
        "ko": "답은 {got}, 0과 1 사이가 아니라서 확률일 수 없습니다.\n"
        "합을 구한 다음 시그모이드를 지났는지 보세요.",
        "en": "Your answer {got} is not between 0 and 1, so it is no probability.\n"
        "See whether the sum has passed the sigmoid.",
    },
    "exercise.2_1.other": {
        "ko": "답은 {got}입니다.\n"
        "합부터 따로 출력해 보세요. 세 항을 하나씩 쓰고 더하면 어디서 어긋났는지 보입니다.",
        "en": "Your answer is {got}.\n"
        "Print the sum first. Its three terms, one by one, show where it goes astray.",
    },
    # 2-2
    "exercise.2_2.title": {"ko": "오즈와 확률", "en": "Odds and probability"},
    "exercise.2_2.hint_1": {
        "ko": "가중치가 곧바로 더해지는 것은 확률이 아니라 로그 오즈입니다.",
        "en": "What a weight is added to is not the probability but the log-odds.",
    },
    "exercise.2_2.hint_2": {
        "ko": "x₁이 1만큼 클 때마다 오즈가 e의 w₁제곱 배가 됩니다. 2만큼 커지면 몇 배일까요?",
        "en": "For each 1 that x₁ grows, the odds are multiplied by e to the w₁. "
        "By how much for 2?",
    },
    "exercise.2_2.hint_3": {
        "ko": "확률 0.8을 오즈로, 오즈를 새 오즈로, 새 오즈를 확률로 바꾸세요. "
        "오즈 o의 확률은 o / (1 + o)입니다.",
        "en": "Turn 0.8 into odds, the odds into new odds, and those into a probability. "
        "Odds o belong to the probability o / (1 + o).",
    },
    "exercise.2_2.solution": {
        "ko": "오즈 0.8 / 0.2 = 4가 e의 1제곱 배, 곧 10.87이 되고, 확률은 10.87 / 11.87 = "
        "0.9158입니다.",
        "en": "The odds 0.8 / 0.2 = 4 are multiplied by e to the 1, which gives 10.87, and the "
        "probability 10.87 / 11.87 = 0.9158.",
    },
    "exercise.2_2.right": {
        "ko": "확률에 얼마를 더한 것이 아니라 오즈에 e를 곱한 결과입니다.",
        "en": "Nothing was added to the probability; its odds were multiplied by e.",
    },
    "exercise.2_2.odds": {
        "ko": "답은 {got}, 새 오즈입니다. 오즈는 1보다 커도 됩니다.\n"
        "물은 것은 확률입니다. 오즈를 확률로 되돌려 보세요.",
        "en": "Your answer {got} is the new odds, which may be above 1.\n"
        "The question asks for the probability. Turn the odds back into one.",
    },
    "exercise.2_2.log_odds": {
        "ko": "답은 {got}, 새 로그 오즈입니다.\n여기서 확률로 가려면 무엇을 지나야 할까요?",
        "en": "Your answer {got} is the new log-odds.\n"
        "What does it have to pass to become a probability?",
    },
    "exercise.2_2.one_step": {
        "ko": "답은 {got}, x₁이 1만큼 커졌을 때의 확률입니다.\n"
        "x₁이 얼마나 커졌는지 다시 읽어 보세요.",
        "en": "Your answer {got} is the probability after x₁ grew by 1.\n"
        "Read again by how much it grew.",
    },
    "exercise.2_2.added": {
        "ko": "답은 {got}, 확률에 w₁ × 2를 더한 값입니다. 이렇게 하면 확률이 1을 넘습니다.\n"
        "가중치가 더해지는 자리는 시그모이드 앞인지 뒤인지 보세요.",
        "en": "Your answer {got} adds w₁ × 2 to the probability, which takes it above 1.\n"
        "See whether a weight is added before the sigmoid or behind it.",
    },
    "exercise.2_2.multiplied": {
        "ko": "답은 {got}, 확률에 e를 곱한 값입니다. 이렇게 하면 확률이 1을 넘습니다.\n"
        "e의 거듭제곱이 곱해지는 것은 확률이 아니라 무엇일까요?",
        "en": "Your answer {got} multiplies the probability by e, which takes it above 1.\n"
        "What is it that a power of e multiplies, if not the probability?",
    },
    "exercise.2_2.sigmoid_of_change": {
        "ko": "답은 {got}, 로그 오즈가 바뀐 만큼에 시그모이드를 씌운 값입니다.\n"
        "처음의 확률 0.8은 어디에 들어갔는지 보세요.",
        "en": "Your answer {got} is the sigmoid of the change in the log-odds alone.\n"
        "See where the first probability, 0.8, went.",
    },
    "exercise.2_2.sigmoid_of_probability": {
        "ko": "답은 {got}, 확률 0.8을 합으로 여기고 시그모이드를 씌운 값입니다.\n"
        "0.8은 이미 시그모이드를 지났습니다. 먼저 로그 오즈로 되돌려 보세요.",
        "en": "Your answer {got} takes the probability 0.8 for a sum, and its sigmoid.\n"
        "0.8 has passed the sigmoid already. Turn it back into log-odds first.",
    },
    "exercise.2_2.unchanged": {
        "ko": "답은 {got}, 처음의 확률 그대로입니다.\n"
        "x₁이 커지고 w₁이 양수이면 합은 어떻게 될까요?",
        "en": "Your answer {got} is the probability from before.\n"
        "What happens to the sum as x₁ grows and w₁ is positive?",
    },
    "exercise.2_2.wrong_way": {
        "ko": "답은 {got}, x₁이 2만큼 작아졌을 때의 확률입니다.\n"
        "w₁은 양수입니다. 확률이 어느 쪽으로 움직여야 하는지 보세요.",
        "en": "Your answer {got} is the probability after x₁ fell by 2.\n"
        "As w₁ is positive, see which way the probability has to move.",
    },
    "exercise.2_2.no_probability": {
        "ko": "답은 {got}, 0과 1 사이가 아니라서 확률일 수 없습니다.\n"
        "마지막 걸음에서 오즈를 확률로 되돌렸는지 보세요.",
        "en": "Your answer {got} is not between 0 and 1, so it is no probability.\n"
        "See whether your last step turns odds into a probability.",
    },
    "exercise.2_2.other": {
        "ko": "답은 {got}입니다.\n"
        "처음의 오즈와 새 오즈를 따로 출력해서, 그 비가 본문의 식과 맞는지 보세요.",
        "en": "Your answer is {got}.\n"
        "Print the odds before and after, and see whether their ratio fits the lesson's formula.",
    },
    # 2-3
    "exercise.2_3.title": {"ko": "손으로 구하는 기울기", "en": "Gradients by hand"},
    "exercise.2_3.hint_1": {
        "ko": "점마다 h − y를 먼저 구하세요. 두 값의 부호가 다릅니다.",
        "en": "First find h − y for each point. The two differ in sign.",
    },
    "exercise.2_3.hint_2": {
        "ko": "w₁의 기울기는 (h − y) × x₁을 두 점에서 평균한 것입니다. 편향의 입력은 늘 1입니다.",
        "en": "The gradient of w₁ is (h − y) × x₁, averaged over the two points. "
        "The input of the bias is always 1.",
    },
    "exercise.2_3.solution": {
        "ko": "벗어난 만큼은 0.6 − 1 = −0.4와 0.3 − 0 = 0.3입니다. 입력에 곱해 평균하면 "
        "0.25, −0.55, −0.05입니다.",
        "en": "The errors are 0.6 − 1 = −0.4 and 0.3 − 0 = 0.3. Multiplied by the inputs and "
        "averaged they give 0.25, −0.55 and −0.05.",
    },
    "exercise.2_3.right": {
        "ko": "시그모이드의 미분은 약분되어 식에 남지 않았습니다.",
        "en": "The derivative of the sigmoid has cancelled out of the formula.",
    },
    "exercise.2_3.sum": {
        "ko": "답은 {got}, 두 점의 몫을 더한 값입니다.\n비용은 합이 아니라 평균입니다. "
        "기울기도 그렇습니다.",
        "en": "Your answer {got} adds the shares of the two points.\n"
        "The cost is a mean, not a sum; so is its gradient.",
    },
    "exercise.2_3.sign": {
        "ko": "답은 {got}, 부호가 모두 반대입니다. y − h로 계산한 값입니다.\n"
        "기울기는 비용이 커지는 쪽을 가리킵니다. 예측이 정답보다 크면 무엇을 뜻할까요?",
        "en": "Your answer {got} has all signs turned, as y − h gives.\n"
        "A gradient points where the cost grows. What does a prediction above its label mean?",
    },
    "exercise.2_3.sum_and_sign": {
        "ko": "답은 {got}, 부호가 반대이고 평균을 내지 않은 값입니다.\n"
        "h − y인지 y − h인지, 그리고 점의 수로 나누었는지 보세요.",
        "en": "Your answer {got} has the signs turned, and is not averaged.\n"
        "See whether it is h − y or y − h, and whether you divided by the number of points.",
    },
    "exercise.2_3.no_input": {
        "ko": "답은 {got}, 벗어난 만큼만 평균한 값입니다. 세 기울기가 같을 수는 없습니다.\n"
        "가중치마다 어느 입력이 곱해지는지 보세요.",
        "en": "Your answer {got} averages the errors alone. "
        "The three gradients cannot be the same.\n"
        "See which input goes with which weight.",
    },
    "exercise.2_3.bias_first": {
        "ko": "답은 {got}입니다. 값은 모두 맞지만 편향이 맨 앞에 있습니다.\n"
        "문제가 묻는 순서를 보세요.",
        "en": "Your answer is {got}. All values are right, but the bias comes first.\n"
        "See in which order they are asked for.",
    },
    "exercise.2_3.slope_left_in": {
        "ko": "답은 {got}, h(1 − h)가 곱해진 채로 남은 값입니다.\n"
        "비용을 h로 미분한 식의 분모에 무엇이 있는지 보세요.",
        "en": "Your answer {got} still holds the factor h(1 − h).\n"
        "See what stands in the denominator of the derivative of the cost by h.",
    },
    "exercise.2_3.classes": {
        "ko": "답은 {got}, 확률을 0과 1로 바꾼 다음 구한 값입니다. 예측은 다 맞으니 0이 됩니다.\n"
        "비용은 예측이 아니라 확률을 봅니다.",
        "en": "Your answer {got} comes from probabilities turned into 0 and 1, which are all "
        "right.\n"
        "The cost looks at probabilities, not at predictions.",
    },
    "exercise.2_3.no_label": {
        "ko": "답은 {got}, 정답을 빼지 않고 확률에 바로 입력을 곱한 값입니다.\n"
        "예측이 정답과 꼭 같으면 기울기는 얼마여야 할까요?",
        "en": "Your answer {got} multiplies the inputs by the probabilities, labels left out.\n"
        "What should the gradient be where a prediction equals its label?",
    },
    "exercise.2_3.bias": {
        "ko": "가중치의 기울기는 둘 다 맞고, 편향의 기울기(답은 {got})가 다릅니다.\n"
        "편향을 늘 1인 입력에 곱해지는 가중치로 보고 같은 식을 써 보세요.",
        "en": "Both gradients of the weights are right; that of the bias, {got}, is not.\n"
        "Take the bias for a weight whose input is always 1, and use the same formula.",
    },
    "exercise.2_3.other": {
        "ko": "답은 {got}입니다.\n"
        "점마다 h − y를 쓰고, 그 옆에 x₁과 x₂를 곱한 값을 써서 열마다 평균해 보세요.",
        "en": "Your answer is {got}.\n"
        "Write h − y for each point, beside it the products with x₁ and x₂, "
        "and average each column.",
    },
    # 2-4
    "exercise.2_4.title": {"ko": "경계를 옮기는 가중치", "en": "Weights that move a boundary"},
    "exercise.2_4.hint_1": {
        "ko": "경계 위의 점에서는 합이 0입니다. 두 점을 넣으면 식이 둘 생깁니다.",
        "en": "On the boundary the sum is 0. The two points give two equations.",
    },
    "exercise.2_4.hint_2": {
        "ko": "(0, 3)에서 3w₂ + b = 0, (2, 0)에서 2w₁ + b = 0입니다. "
        "b를 하나 골라 w₁과 w₂를 구하세요.",
        "en": "(0, 3) gives 3w₂ + b = 0, and (2, 0) gives 2w₁ + b = 0. "
        "Choose some b and find w₁ and w₂.",
    },
    "exercise.2_4.hint_3": {
        "ko": "(3, 3)이 어느 쪽인지는 합의 부호로, 얼마나 확신하는지는 합의 크기로 정해집니다. "
        "세 값에 같은 수를 곱하면 무엇이 바뀌고 무엇이 그대로일까요?",
        "en": "The sign of the sum decides on which side (3, 3) lies, its size how sure that is. "
        "Multiply all three values by one number: what changes, and what stays?",
    },
    "exercise.2_4.solution": {
        "ko": "3x₁ + 2x₂ − 6 = 0이 두 점을 지나고, (3, 3)에서 합은 9라서 확률이 0.99를 넘습니다. "
        "셋에 같은 양수를 곱한 답도 확률이 0.99 이상이면 맞습니다.",
        "en": "3x₁ + 2x₂ − 6 = 0 runs through both points, and at (3, 3) the sum is 9, a "
        "probability above 0.99. The same numbers times any positive one are right, "
        "too, as long as the probability stays at least 0.99.",
    },
    "exercise.2_4.right": {
        "ko": "경계가 두 점을 지나고, (3, 3)의 확률은 {probability}입니다.",
        "en": "The boundary runs through both points, and (3, 3) has the probability "
        "{probability}.",
    },
    "exercise.2_4.no_weights": {
        "ko": "답은 {got}, 가중치가 둘 다 0입니다. 합이 어디서나 b와 같아서 경계가 없습니다.\n"
        "경계가 기울어 있으려면 두 가중치가 모두 필요합니다.",
        "en": "In your answer {got} both weights are 0. The sum is b everywhere: no boundary.\n"
        "A slanted boundary needs both weights.",
    },
    "exercise.2_4.flipped": {
        "ko": "답은 {got}입니다. 경계는 맞지만 (3, 3)이 클래스 0 쪽에 있습니다.\n"
        "가중치의 화살표가 어느 쪽을 가리키는지 보세요. 화살표를 돌리려면 무엇을 바꿀까요?",
        "en": "Your answer is {got}. The boundary is right, but (3, 3) lies on the side of "
        "class 0.\n"
        "See where the arrow of the weights points. What turns it round?",
    },
    "exercise.2_4.unsure": {
        "ko": "답은 {got}입니다. 경계도 맞고 방향도 맞지만, (3, 3)의 확률이 {probability}에 "
        "그칩니다.\n"
        "경계를 그대로 두고 확률만 더 가파르게 하려면 세 값을 어떻게 해야 할까요?",
        "en": "Your answer is {got}. Boundary and side are right, "
        "but (3, 3) has a probability of {probability} only.\n"
        "How must the three values change to keep the boundary "
        "and make the probability steeper?",
    },
    "exercise.2_4.bias_sign": {
        "ko": "답은 {got}입니다. 편향의 부호만 바꾸면 두 점을 지납니다.\n"
        "경계의 식은 w₁x₁ + w₂x₂ = b가 아니라 w₁x₁ + w₂x₂ + b = 0입니다.",
        "en": "Your answer is {got}. With the other sign of the bias it would meet both points.\n"
        "The boundary is not w₁x₁ + w₂x₂ = b, but w₁x₁ + w₂x₂ + b = 0.",
    },
    "exercise.2_4.slope_sign": {
        "ko": "답은 {got}입니다. 직선이 반대쪽으로 기울어 두 점 가운데 하나만 지납니다.\n"
        "두 점을 잇는 직선이 내려가는지 올라가는지 그려 보고, 가중치의 부호를 보세요.",
        "en": "Your answer is {got}. The line leans the other way and meets one point only.\n"
        "Draw whether the line through both rises or falls, and look at the weights' signs.",
    },
    "exercise.2_4.swapped": {
        "ko": "답은 {got}입니다. 두 가중치를 서로 바꾸면 두 점을 지납니다.\n"
        "(2, 0)을 합에 넣으면 어느 가중치가 남는지 보세요.",
        "en": "Your answer is {got}. With the weights exchanged it would meet both points.\n"
        "Put (2, 0) into the sum and see which weight is left.",
    },
    "exercise.2_4.bias_first": {
        "ko": "답은 {got}입니다. 편향을 맨 앞에 쓴 것 같습니다.\n"
        "문제가 묻는 순서는 w₁, w₂, b입니다.",
        "en": "Your answer is {got}, with the bias first, it seems.\n"
        "The order asked for is w₁, w₂, b.",
    },
    "exercise.2_4.misses": {
        "ko": "답은 {got}입니다. {point}에서 합이 {z}이므로 경계가 이 점을 지나지 않습니다.\n"
        "경계 위의 점에서 합이 얼마여야 하는지 생각해 보세요.",
        "en": "Your answer is {got}. At {point} the sum is {z}, so the boundary misses it.\n"
        "Think what the sum has to be at a point on the boundary.",
    },
    # 2-5
    "exercise.2_5.title": {"ko": "손으로 쓰는 갱신", "en": "A step written by hand"},
    "exercise.2_5.hint_1": {
        "ko": "네 줄이면 됩니다: 가설, 벗어난 만큼 h − y, 기울기 둘, 새 W와 b.",
        "en": "Four lines do: the hypothesis, the errors h − y, two gradients, the new W and b.",
    },
    "exercise.2_5.hint_2": {
        "ko": "`x`는 (N, 2), h − y는 (N, 1)입니다. W와 같은 (2, 1)이 나오게 하려면 "
        "`x.T @ (h - y)`가 편합니다. N으로 나누는 것도 잊지 마세요.",
        "en": "`x` is (N, 2), h − y is (N, 1). `x.T @ (h - y)` gives (2, 1), as W is. "
        "Then divide by N.",
    },
    "exercise.2_5.hint_3": {
        "ko": "새 값은 지금 값에서 `lr` × 기울기를 뺀 것이고, 편향도 움직입니다.",
        "en": "A new value is the present one minus `lr` × gradient, and the bias moves, too.",
    },
    "exercise.2_5.solution": {
        "ko": "벗어난 만큼에 입력을 곱해 평균하면 기울기이고, 그 반대쪽으로 `lr`만큼 갑니다.",
        "en": "Errors times inputs, averaged, are the gradient; the step goes against it by `lr`.",
    },
    "exercise.2_5.right": {
        "ko": "서로 다른 출발점과 학습률에서 `optimizer.step()`과 같은 값이 나왔습니다.",
        "en": "From different starts and learning rates it gives what `optimizer.step()` gives.",
    },
    "exercise.2_5.sum": {
        "ko": "점의 수만큼 너무 멀리 갑니다. 기울기를 평균하지 않고 더했습니다.\n"
        "비용이 평균이면 기울기는 무엇으로 나누어야 할까요?",
        "en": "It goes too far by a factor of the number of points: "
        "the gradient is a sum, not a mean.\n"
        "If the cost is a mean, what must the gradient be divided by?",
    },
    "exercise.2_5.sign": {
        "ko": "길이는 맞지만 꼭 반대쪽으로 갑니다. 비용이 커지는 쪽입니다.\n"
        "h − y인지 y − h인지, 더하는지 빼는지 보세요.",
        "en": "The length is right, the direction exactly opposite: the cost grows.\n"
        "See whether it is h − y or y − h, and whether you add or subtract.",
    },
    "exercise.2_5.no_rate": {
        "ko": "학습률이 무엇이든 같은 길이를 움직입니다. `lr`을 쓰지 않았습니다.\n"
        "기울기에 무엇을 곱해서 빼는지 보세요.",
        "en": "It moves equally far whatever the learning rate: `lr` is not used.\n"
        "See what the gradient is multiplied by before it is subtracted.",
    },
    "exercise.2_5.no_sigmoid": {
        "ko": "합에서 바로 정답을 뺐습니다. 선형 회귀의 갱신이 됩니다.\n"
        "h가 확률이 되려면 합이 무엇을 지나야 할까요?",
        "en": "The labels are subtracted from the sums, which is a step of linear regression.\n"
        "What must a sum pass to become the probability h?",
    },
    "exercise.2_5.sigmoid_twice": {
        "ko": "시그모이드를 두 번 지난 값으로 계산했습니다.\n"
        "h를 구하는 줄에서 이미 시그모이드를 썼는지 보세요.",
        "en": "The computation uses values that passed the sigmoid twice.\n"
        "See whether the line that finds h has used the sigmoid already.",
    },
    "exercise.2_5.slope_left_in": {
        "ko": "h(1 − h)가 기울기에 남아 있습니다. 제곱 오차를 쓸 때의 식입니다.\n"
        "교차 엔트로피에서는 무엇과 약분되는지 본문을 다시 보세요.",
        "en": "The factor h(1 − h) is left in the gradient, as for squared errors.\n"
        "See again in the lesson what it cancels with for cross-entropy.",
    },
    "exercise.2_5.classes": {
        "ko": "확률을 0과 1로 바꾼 다음 정답을 뺐습니다. 맞힌 점에서는 아무것도 배우지 못합니다.\n"
        "h − y의 h는 예측이 아니라 확률입니다.",
        "en": "The probabilities became 0 or 1 before the labels were subtracted, so points that "
        "are right teach nothing.\n"
        "The h in h − y is the probability, not the prediction.",
    },
    "exercise.2_5.bias_stays": {
        "ko": "`W`는 맞게 움직였지만 `b`는 그대로입니다.\n편향에도 기울기가 있습니다.",
        "en": "`W` moved as it should; `b` stayed.\nThe bias has a gradient, too.",
    },
    "exercise.2_5.weights_stay": {
        "ko": "`b`는 맞게 움직였지만 `W`는 그대로입니다.\n새 `W`를 돌려주는지 보세요.",
        "en": "`b` moved as it should; `W` stayed.\nSee whether you return the new `W`.",
    },
    "exercise.2_5.nothing_moves": {
        "ko": "받은 `W`와 `b`를 그대로 돌려주었습니다.\n"
        "갱신한 값을 새 이름에 넣고, 돌려줄 때는 옛 이름을 쓰지 않았는지 보세요.",
        "en": "It returned the `W` and `b` that it was given.\n"
        "See whether the new values have new names, and `return` uses the old ones.",
    },
    "exercise.2_5.gradient": {
        "ko": "돌려준 값 {got}, 이것은 새 `W`와 `b`가 아니라 기울기입니다.\n"
        "기울기를 구한 다음 할 일이 한 가지 남았습니다.",
        "en": "What it returned, {got}, is the gradient, not the new `W` and `b`.\n"
        "After the gradient is found, one thing is left to do.",
    },
    "exercise.2_5.change": {
        "ko": "돌려준 값 {got}, 이것은 움직인 만큼입니다. 출발한 자리가 더해지지 않았습니다.\n"
        "새 `W`는 옛 `W`에서 얼마를 뺀 것인지 식으로 써 보세요.",
        "en": "What it returned, {got}, is the change; where it started from is missing.\n"
        "Write the new `W` as the old `W` minus something.",
    },
    "exercise.2_5.shapes": {
        "ko": "모양이 맞지 않아 계산이 멈추었습니다: `{error}`\n"
        "`x`는 (N, 2), `W`는 (2, 1), `y`는 (N, 1)입니다. `shape`를 출력하며 한 줄씩 따라가 보세요.",
        "en": "Shapes that do not fit stopped the computation: `{error}`\n"
        "`x` is (N, 2), `W` is (2, 1), `y` is (N, 1). Print each `shape`, line by line.",
    },
    "exercise.2_5.returned_none": {
        "ko": "함수가 `None`을 돌려주었습니다.\n끝에 `return`이 있는지 보세요.",
        "en": "The function returned `None`.\nSee whether it ends with `return`.",
    },
    "exercise.2_5.returned": {
        "ko": "함수가 돌려준 것({got})에서 숫자 셋을 읽을 수 없습니다. "
        "`W`에 둘, `b`에 하나가 있어야 합니다.\n"
        "돌려주는 두 값의 `shape`를 출력해 보세요. (N, 1)과 (N,)이 만나 커졌을 수도 있습니다.",
        "en": "In what the function returned ({got}) there are no three numbers, "
        "two for `W` and one for `b`.\n"
        "Print the `shape` of both. They may have grown where (N, 1) met (N,).",
    },
    "exercise.2_5.other": {
        "ko": "돌려준 값은 {got}입니다. SGD의 한 걸음과 다릅니다.\n"
        "본문의 ‘기울기를 손으로’에서 쓴 값을 넣어, 어느 줄에서 어긋나는지 찾아보세요.",
        "en": "It returned {got}, which is not one step of SGD.\n"
        "Put in the values from the lesson's gradients by hand, and find the line that departs.",
    },
    # 2-6
    "exercise.2_6.title": {
        "ko": "같을 때 1인 신경망",
        "en": "A network that says 1 for equal inputs",
    },
    "exercise.2_6.hint_1": {
        "ko": "이 문제의 정답은 XOR의 정답을 뒤집은 것입니다. 뉴런 하나로 될까요?",
        "en": "The labels are those of XOR, turned over. Can a single neuron do it?",
    },
    "exercise.2_6.hint_2": {
        "ko": "둘 다 1인가(AND), 둘 다 0인가(NOR)를 보는 두 뉴런이 있다면 출력 뉴런은 "
        "둘을 어떻게 합쳐야 할까요?",
        "en": "Suppose one neuron asks whether both are 1 (AND), another whether both are 0 (NOR). "
        "How should the output neuron join the two?",
    },
    "exercise.2_6.hint_3": {
        "ko": "학습으로 찾아도 됩니다. 본문의 은닉층 학습에서 정답만 바꾸고, "
        "갇히면 시드를 바꾸세요.",
        "en": "You may train it, too: change the labels in the lesson's training of a hidden "
        "layer, and the seed if it gets stuck.",
    },
    "exercise.2_6.solution": {
        "ko": "첫째 은닉 뉴런은 AND, 둘째는 NOR를 보고, 출력 뉴런이 OR로 합칩니다.",
        "en": "The first hidden neuron computes AND, the second NOR, and the output neuron joins "
        "them by OR.",
    },
    "exercise.2_6.right": {
        "ko": "네 점을 모두 맞혔습니다. 직선 하나로는 할 수 없는 일입니다.",
        "en": "All four points are right, which no single line can do.",
    },
    "exercise.2_6.not_a_network": {
        "ko": "신경망이 와야 하는데 `{got}` 객체가 왔습니다.\n"
        "점을 넣어 부를 수 있는 모델을 이름 `network`에 넣었는지 보세요.",
        "en": "An object of type `{got}` came where a network is wanted.\n"
        "See that `network` names a model that can be called with points.",
    },
    "exercise.2_6.layers": {
        "ko": "층의 크기가 이어지지 않습니다: `{error}`\n"
        "앞 층의 출력 수와 다음 층의 입력 수를 나란히 써 보세요. 점의 특성은 둘입니다.",
        "en": "The sizes of the layers do not fit together: `{error}`\n"
        "Write the outputs of each layer beside the inputs of the next. Points have two features.",
    },
    "exercise.2_6.outputs": {
        "ko": "점 4개를 넣었더니 값이 {got}개 나왔습니다. 점마다 확률 하나가 필요합니다.\n"
        "마지막 층의 출력 수를 보세요.",
        "en": "For 4 points the number of values that came out is {got}; "
        "each point needs one probability.\n"
        "Look at the number of outputs of the last layer.",
    },
    "exercise.2_6.no_sigmoid": {
        "ko": "출력이 {got}입니다. 0과 1 사이가 아니라서 확률이 아닙니다.\n"
        "마지막 합이 무엇을 지나야 하는지 보세요.",
        "en": "The outputs are {got}, which are no probabilities from 0 to 1.\n"
        "See what the last sum has to pass.",
    },
    "exercise.2_6.xor": {
        "ko": "출력이 {got}입니다. 서로 다를 때 1이 되는 XOR입니다.\n"
        "문제는 두 입력이 같을 때 1입니다. 무엇을 뒤집으면 될까요?",
        "en": "The outputs are {got}: XOR, which is 1 where the inputs differ.\n"
        "Here it is to be 1 where they are equal. What has to be turned over?",
    },
    "exercise.2_6.one_line": {
        "ko": "이 모델의 로그 오즈는 입력의 일차식입니다. 뉴런 하나이고, 경계는 직선 하나입니다.\n"
        "직선 하나로 대각선의 두 점을 한편에 둘 수 있는지 그려 보세요.",
        "en": "The log-odds are linear in the inputs: this is one neuron, with one straight "
        "boundary.\n"
        "Draw whether one line can keep both points of a diagonal on the same side.",
    },
    "exercise.2_6.no_activation": {
        "ko": "선형 층이 둘 이상이지만 로그 오즈는 여전히 입력의 일차식입니다. "
        "경계도 직선 하나입니다.\n"
        "선형 층 다음에 선형 층이 바로 이어지지 않는지, 그 사이에 무엇이 있어야 하는지 보세요.",
        "en": "There are several linear layers, but the log-odds are still linear in the inputs, "
        "the boundary still one line.\n"
        "See whether one linear layer follows another directly, and what belongs between them.",
    },
    "exercise.2_6.constant": {
        "ko": "네 점의 출력이 거의 같습니다: {got}. 입력을 구별하지 못하고 있습니다.\n"
        "학습했다면 갇힌 것일 수 있습니다. 시드나 에포크 수를 바꾸어 보세요.",
        "en": "The outputs hardly differ between the four points: {got}.\n"
        "If you trained it, it may be stuck. Try another seed, or more epochs.",
    },
    "exercise.2_6.points": {
        "ko": "예측이 틀린 점이 {count}개 있습니다: {points}.\n"
        "그 점을 넣었을 때 은닉 뉴런 하나하나가 무엇을 내는지 출력해 보세요.",
        "en": "Points with a wrong prediction: {count}, namely {points}.\n"
        "Print what each hidden neuron gives for them.",
    },
}
