"""Diagnoses of a training loop that a learner wrote, whatever the exercise."""

TEXTS = {
    "exercise.loop.right": {
        "ko": "매개변수가 지나간 길도, 기록한 비용도 맞습니다.",
        "en": "The path of the parameters and the recorded costs are right.",
    },
    # What stopped the loop
    "exercise.loop.endless": {
        "ko": "에포크 {epochs}번을 부탁했는데 반복이 끝나지 않아 멈추었습니다.\n"
        "반복의 횟수를 무엇으로 정했는지, `while`의 조건이 언젠가 거짓이 되는지 보세요.",
        "en": "Asked for {epochs} epochs, the loop went on and on, and was stopped.\n"
        "See what sets the number of rounds, or whether a `while` ever ends.",
    },
    "exercise.loop.detached": {
        "ko": "`backward()`가 거슬러 갈 길이 없습니다. 비용이 계산 그래프에서 떨어져 나왔어요. "
        "`.item()`, `.detach()`, `no_grad`를 썼거나, 정확도처럼 비교로 얻은 값일 때 그렇습니다.\n"
        "`backward()`를 부르는 값이 어디에서 왔는지 거슬러 올라가 보세요.",
        "en": "`backward()` finds no way back: the cost is cut off from the graph, as by "
        "`.item()`, `.detach()` or `no_grad`, or by a comparison as in the accuracy.\n"
        "Trace where the value comes from on which `backward()` is called.",
    },
    "exercise.loop.negative_rate": {
        "ko": "학습률이 음수라서 옵티마이저를 만들지 못했습니다. `step()`은 이미 기울기를 빼 "
        "줍니다.\n"
        "학습률에 붙은 부호를 보세요.",
        "en": "With a negative learning rate there is no optimizer: `step()` subtracts already.\n"
        "Look at the sign before the learning rate.",
    },
    "exercise.loop.predicted_once": {
        "ko": "예측과 비용을 한 번만 계산하고 `backward()`를 되풀이했습니다. "
        "그래프는 한 번 쓰면 사라지고, 매개변수가 바뀌면 예측도 다시 해야 해요.\n"
        "어떤 줄이 반복문 밖에 있는지 보세요.",
        "en": "The prediction and its cost were computed once, and `backward()` was repeated. "
        "A graph serves once, and new parameters need a new prediction.\n"
        "See which lines stand outside the loop.",
    },
    "exercise.loop.target_size": {
        "ko": "예측과 정답의 모양이 달라서 비용을 계산하지 못했습니다. (N,)과 (N, 1)은 다른 "
        "모양이에요.\n"
        "`squeeze`나 `flatten`으로 한쪽의 열을 없앴는지 보세요.",
        "en": "Predictions and targets differ in shape: (N,) is not (N, 1).\n"
        "Look for a `squeeze` or `flatten` that takes the column away from one of them.",
    },
    # What the loop worked on
    "exercise.loop.other_model": {
        "ko": "함수가 받은 `model`은 한 번도 예측하지 않았습니다. 함수 안이나 반복문 안에서 "
        "새 모델을 만들었거나, 밖에 있는 모델을 쓴 것 같아요. 배운 것이 받은 모델에 남지 "
        "않습니다.\n"
        "예측하는 줄이 어느 모델을 부르는지 보세요.",
        "en": "The `model` given to the function never predicted. It seems that a new model is "
        "made in the function or the loop, or one from outside is used; "
        "nothing learnt stays in the given one.\n"
        "See which model the predicting line calls.",
    },
    "exercise.loop.optimizer_of_other_model": {
        "ko": "옵티마이저가 다른 모델의 매개변수를 옮기고 있습니다. 받은 모델은 그대로예요.\n"
        "옵티마이저를 만들 때 어느 모델의 `parameters()`를 넘겼는지 보세요.",
        "en": "The optimizer moves the parameters of another model; the given one stays.\n"
        "See whose `parameters()` the optimizer was made with.",
    },
    "exercise.loop.global_points": {
        "ko": "함수가 받은 x가 아니라 여섯 점 `x_train`으로 학습했습니다. "
        "다른 데이터를 넘겨도 늘 같은 점을 배워요.\n"
        "함수 안에서 바깥의 이름을 쓰는 곳을 찾아보세요.",
        "en": "The loop trained on the six points `x_train`, not on the x that it was given. "
        "Whatever data it gets, it learns those.\n"
        "Look for names from outside in the function.",
    },
    "exercise.loop.other_points": {
        "ko": "모델에 넣은 것의 모양이 {shape}입니다. 받은 x의 모양은 {wanted}예요. "
        "에포크마다 모든 점을 값 그대로 한꺼번에 넣어야 합니다.\n"
        "모델을 부르기 전에 x를 고르거나 바꾸는 곳이 있는지 보세요.",
        "en": "The model was given an input of shape {shape}; x has shape {wanted}. "
        "Each epoch takes all points at once, as they are.\n"
        "Look for what selects from x, or changes it, before the model is called.",
    },
    # Nothing moved
    "exercise.loop.no_backward": {
        "ko": "매개변수가 처음 그대로입니다. 기울기를 한 번도 구하지 않았어요.\n"
        "한 걸음을 이루는 다섯 줄 가운데 빠진 것을 찾아보세요.",
        "en": "The parameters are as at the start: no gradient was ever computed.\n"
        "Find which of the five lines of a step is missing.",
    },
    "exercise.loop.no_step": {
        "ko": "기울기는 구했지만 매개변수가 처음 그대로입니다. 값을 옮기는 줄이 없어요.\n"
        "다섯 줄 가운데 매개변수를 바꾸는 것은 무엇이었나요? 괄호까지 썼는지도 보세요.",
        "en": "Gradients were computed, but the parameters are as at the start.\n"
        "Which of the five lines changes them? See that it has its parentheses.",
    },
    "exercise.loop.zero_grad_before_step": {
        "ko": "매개변수가 처음 그대로입니다. `step()`을 부를 때마다 기울기가 비어 있었어요. "
        "구한 기울기를 쓰기도 전에 지웠습니다.\n"
        "`backward()`와 `step()` 사이에 무엇이 있는지 보세요.",
        "en": "The parameters are as at the start: each `step()` found no gradient, "
        "for it was cleared before its use.\n"
        "See what stands between `backward()` and `step()`.",
    },
    # Moved the wrong way
    "exercise.loop.step_before_backward": {
        "ko": "기울기를 구하기 전에 `step()`을 부릅니다. 그 순간에 있는 것은 비어 있거나 "
        "지난 바퀴의 기울기예요.\n"
        "기울기를 구하는 줄과 쓰는 줄의 순서를 보세요.",
        "en": "`step()` comes before the gradient is computed; what it finds then is nothing, "
        "or the gradient of the round before.\n"
        "Look at the order of computing a gradient and using it.",
    },
    "exercise.loop.no_zero_grad": {
        "ko": "첫 걸음은 맞지만 갈수록 걸음이 커집니다. 지난 기울기가 지워지지 않고 쌓이고 "
        "있어요.\n"
        "바퀴마다 기울기를 지우는 줄이 있는지, 반복문 안에 있는지 보세요.",
        "en": "The first step is right, then the steps grow: old gradients are not cleared "
        "and pile up.\n"
        "See whether something clears them, inside the loop.",
    },
    "exercise.loop.uphill": {
        "ko": "걸음의 크기는 맞지만 방향이 반대입니다. 비용이 커지는 쪽으로 걷고 있어요.\n"
        "비용이나 기울기, 학습률에 부호가 붙었는지, `maximize`를 썼는지 보세요.",
        "en": "The steps have the right size and the wrong direction: the cost grows.\n"
        "Look for a sign before the cost, the gradient or the rate, or for `maximize`.",
    },
    "exercise.loop.sum_for_mean": {
        "ko": "걸음이 점의 수만큼 큽니다. 비용을 평균하지 않고 더했어요. "
        "점이 늘면 같은 학습률로도 튀게 됩니다.\n"
        "점마다의 비용을 어떻게 모았는지 보세요.",
        "en": "The steps are too large by the number of points: costs were summed, not averaged. "
        "With more points, the same learning rate would overshoot.\n"
        "See how the costs of the points are brought together.",
    },
    "exercise.loop.fixed_rate": {
        "ko": "걸음의 방향은 맞지만 크기가 받은 학습률과 맞지 않습니다. "
        "학습률을 숫자로 써 둔 것 같아요.\n"
        "옵티마이저가 `learning_rate`를 받는지 보세요.",
        "en": "The steps have the right direction, but not the size of the given learning rate: "
        "it seems to be written as a number.\n"
        "See whether the optimizer gets `learning_rate`.",
    },
    "exercise.loop.broadcast": {
        "ko": "(N,) 모양의 예측과 (N, 1) 모양의 정답이 만나 (N, N)으로 퍼졌습니다(브로드캐스팅). "
        "오류는 없지만, 점마다 모든 점의 정답과 비교하고 있어요.\n"
        "비용을 계산하기 직전에 두 모양을 출력해 보세요.",
        "en": "Predictions of shape (N,) met targets of shape (N, 1) and were broadcast to (N, N). "
        "There is no error, but each point is compared with every target.\n"
        "Print both shapes just before the cost is computed.",
    },
    "exercise.loop.logits_cost": {
        "ko": "확률을 `BCEWithLogitsLoss`에 넣었습니다. 이 비용은 시그모이드를 스스로 계산하므로, "
        "시그모이드가 두 번 들어갔어요.\n"
        "모델이 돌려주는 것이 확률인지 로짓인지에 맞추어 비용을 고르세요.",
        "en": "Probabilities went into `BCEWithLogitsLoss`, which computes the sigmoid by itself: "
        "it is there twice.\n"
        "Choose the cost by what the model returns, probabilities or logits.",
    },
    "exercise.loop.swapped": {
        "ko": "예측과 정답의 자리가 바뀌었습니다. `F.binary_cross_entropy`는 예측을 먼저 "
        "받습니다.\n"
        "괄호 안의 순서를 보세요.",
        "en": "Predictions and targets have changed places: `F.binary_cross_entropy` takes "
        "predictions first.\n"
        "Look at the order in the parentheses.",
    },
    "exercise.loop.squared_error": {
        "ko": "비용으로 오차의 제곱(MSE)을 줄이고 있습니다. 아주 틀린 점에서 기울기가 작아져 "
        "느립니다.\n"
        "이 문제의 비용은 이진 교차 엔트로피입니다.",
        "en": "The loop lowers the squared error (MSE), whose gradient is small where the model is "
        "most wrong.\n"
        "The cost of this exercise is binary cross-entropy.",
    },
    "exercise.loop.other_optimizer": {
        "ko": "옵티마이저(`{got}`)의 종류나 설정이 다릅니다. 걸음의 규칙이 달라져 비교할 "
        "수 없어요.\n"
        "학습률만 준 `optim.SGD`로 해 보세요.",
        "en": "The optimizer is `{got}`, or has further settings: it steps by another rule.\n"
        "Use `optim.SGD` with nothing but the learning rate.",
    },
    "exercise.loop.other_path": {
        "ko": "매개변수가 {update}번째 갱신부터 다른 길로 갔습니다.\n"
        "그 갱신까지 한 줄씩 실행하며 비용과 기울기를 출력해 보세요. "
        "비용이 이진 교차 엔트로피의 평균인지도 보세요.",
        "en": "The parameters went another way from update {update} on.\n"
        "Run the lines up to there one by one, printing cost and gradient; "
        "see, too, that the cost is the mean binary cross-entropy.",
    },
    # Moved the right way, but not as far
    "exercise.loop.one_update": {
        "ko": "에포크 {epochs}번을 부탁했는데 한 번만 갱신하고 끝났습니다.\n"
        "`return`과 다섯 줄의 들여쓰기를 보세요. 무엇이 반복문 안에 있나요?",
        "en": "Asked for {epochs} epochs, the loop ended after one update.\n"
        "Look at the indentation of `return` and of the five lines: what is inside the loop?",
    },
    "exercise.loop.off_by_one": {
        "ko": "에포크 {epochs}번을 부탁했는데 매개변수는 {updates}번 바뀌었습니다.\n"
        "`range`가 어디에서 시작하고 어디에서 끝나는지 세어 보세요.",
        "en": "Asked for {epochs} epochs, the parameters changed {updates} times.\n"
        "Count where `range` begins and where it ends.",
    },
    "exercise.loop.updates": {
        "ko": "에포크 {epochs}번을 부탁했는데 매개변수는 {updates}번 바뀌었습니다.\n"
        "반복의 횟수를 `epochs`로 정했는지, 한 바퀴에 `step()`이 몇 번 나오는지 보세요.",
        "en": "Asked for {epochs} epochs, the parameters changed {updates} times.\n"
        "See that `epochs` sets the number of rounds, and how many `step()` a round has.",
    },
    "exercise.loop.new_optimizer": {
        "ko": "결과는 맞지만 옵티마이저를 {count}번 만들었습니다. SGD는 기억하는 것이 없어서 "
        "드러나지 않을 뿐, "
        "모멘텀이나 Adam처럼 지난 걸음을 기억하는 옵티마이저라면 바퀴마다 기억을 잃습니다.\n"
        "옵티마이저를 만드는 줄이 어디에 있는지 보세요.",
        "en": "The result is right, but {count} optimizers were made. Plain SGD remembers nothing, "
        "so it does not show; momentum or Adam would forget everything in each round.\n"
        "See where the line stands that makes the optimizer.",
    },
    # Moved rightly, but told it wrongly
    "exercise.loop.nothing_returned": {
        "ko": "학습은 바르게 했지만 함수가 `None`을 돌려주었습니다.\n"
        "모은 비용이 함수 밖으로 나오는지, 마지막 줄을 보세요.",
        "en": "The training is right, but the function returned `None`.\n"
        "See whether the costs come out: look at its last line.",
    },
    "exercise.loop.model_returned": {
        "ko": "학습은 바르게 했지만 모델만 돌려주었습니다. 모델은 부른 쪽이 이미 가지고 있어요.\n"
        "모은 비용의 리스트를 돌려주세요.",
        "en": "The training is right, but it returns the model, which the caller has already.\n"
        "Return the list of costs.",
    },
    "exercise.loop.costs_are_tensors": {
        "ko": "학습은 바르게 했지만, 리스트에 담긴 것이 계산 그래프를 붙든 텐서입니다. "
        "에포크마다 그래프가 쌓여 메모리가 늘어나요.\n"
        "본문의 ‘비용을 텐서째로 모으기’를 보세요.",
        "en": "The training is right, but the list holds tensors that keep their graphs, "
        "and memory grows with each epoch.\n"
        "See what the lesson says about collecting costs as tensors.",
    },
    "exercise.loop.costs_are_no_numbers": {
        "ko": "학습은 바르게 했지만, 돌려준 `{got}`에서 비용을 숫자로 읽을 수 없습니다.\n"
        "에포크마다 숫자 하나씩을 리스트에 담아 돌려주세요.",
        "en": "The training is right, but no costs can be read in the `{got}` returned.\n"
        "Return a list with one number for each epoch.",
    },
    "exercise.loop.costs_only_last": {
        "ko": "학습은 바르게 했지만 비용을 하나만 돌려주었습니다. 곡선을 그리려면 {epochs}개가 "
        "필요해요.\n"
        "바퀴마다 리스트에 더하는지, 리스트를 반복문 밖에서 만들었는지 보세요.",
        "en": "The training is right, but only one cost is returned; a curve needs {epochs}.\n"
        "See that each round appends, and that the list is made outside the loop.",
    },
    "exercise.loop.costs_count": {
        "ko": "학습은 바르게 했지만, 에포크 {epochs}번에 비용이 {got}개입니다.\n"
        "에포크마다 비용을 한 번씩 담는지 세어 보세요.",
        "en": "The training is right, but there are {got} costs for {epochs} epochs.\n"
        "Count how often a cost is appended in each.",
    },
    "exercise.loop.costs_after_step": {
        "ko": "학습은 바르게 했지만, 담긴 것은 갱신하고 난 뒤의 비용입니다. 첫 값이 학습 전의 "
        "비용이어야 해요.\n"
        "바퀴의 어느 순간에 잰 비용을 담는지 보세요.",
        "en": "The training is right, but the list holds costs from after the updates. "
        "The first should be that of the untrained model.\n"
        "See at which moment of a round the cost is measured.",
    },
    "exercise.loop.costs_accuracy": {
        "ko": "학습은 바르게 했지만, 리스트에 담긴 것은 비용이 아니라 정확도입니다.\n"
        "두 이름을 바꾸어 담았는지 보세요.",
        "en": "The training is right, but the list holds accuracies, not costs.\n"
        "See which of the two is appended.",
    },
    "exercise.loop.costs_summed": {
        "ko": "학습은 바르게 했지만, 비용이 지난 것까지 더해져 점점 커집니다.\n"
        "`+=`처럼 쌓아 가는 곳이 있는지 보세요.",
        "en": "The training is right, but the costs add up from round to round.\n"
        "Look for something like `+=`.",
    },
    "exercise.loop.costs_not_mean": {
        "ko": "학습은 바르게 했지만, 담긴 값은 점마다의 비용을 더한 것입니다.\n"
        "줄인 비용과 같은 값, 곧 평균을 담아 보세요.",
        "en": "The training is right, but the recorded values are sums over the points.\n"
        "Record the very cost that is lowered: the mean.",
    },
    "exercise.loop.costs_values": {
        "ko": "학습은 바르게 했지만, 담긴 값(첫 값 {got})이 줄이던 비용과 다릅니다.\n"
        "리스트에 담는 값이 `backward()`를 부른 비용과 같은지 보세요.",
        "en": "The training is right, but the recorded values (the first is {got}) "
        "are not the cost that was lowered.\n"
        "See that you append the very cost on which `backward()` is called.",
    },
}
