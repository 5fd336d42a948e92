"""Hints, diagnoses and solutions of the exercises of lesson 4."""

TEXTS = {
    # 4_1: how many steps
    "exercise.4_1.title": {"ko": "걸음의 수", "en": "How many steps"},
    "exercise.4_1.hint_1": {
        "ko": "`range(5)`가 어떤 수들을 내는지 먼저 적어 보세요. 0이 들어가나요? 5가 들어가나요?",
        "en": "First write down the numbers of `range(5)`. Is 0 among them? Is 5?",
    },
    "exercise.4_1.hint_2": {
        "ko": "`epoch`의 첫 값과 마지막 값이 무엇인지 적고, 그 사이에 수가 몇 개인지 세어 보세요. "
        "`if` 안의 `print`는 걸음과 상관없습니다.",
        "en": "Write down the first and the last value of `epoch`, and count the numbers from one "
        "to the other. The `print` under `if` has nothing to do with the steps.",
    },
    "exercise.4_1.solution": {
        "ko": "`epoch`는 0부터 250까지이므로 251번입니다. 기록에 0과 마지막 에포크가 모두 나오는 "
        "까닭이에요.",
        "en": "`epoch` goes from 0 to 250, that is 251 times. "
        "This is why both epoch 0 and the last appear in the log.",
    },
    "exercise.4_1.right": {
        "ko": "0부터 세므로 하나가 더 많습니다. 본문의 비용도 1001개였지요.",
        "en": "Counting from 0 makes one more. The lesson, too, had 1001 costs.",
    },
    "exercise.4_1.off_by_one": {
        "ko": "답은 {got}입니다. 아주 가깝지만 하나가 어긋났어요.\n"
        "`range`의 `+ 1`과, 0부터 센다는 것을 함께 생각해 보세요.",
        "en": "{got} is close, but off by one.\n"
        "Mind both the `+ 1` in `range` and that it counts from 0.",
    },
    "exercise.4_1.printed": {
        "ko": "답은 {got}입니다. 화면에 찍히는 줄의 수를 센 것 같아요.\n"
        "`step()`이 `if` 안에 있는지 밖에 있는지 보세요.",
        "en": "{got} looks like the number of printed lines.\n"
        "See whether `step()` stands inside the `if` or outside.",
    },
    "exercise.4_1.points": {
        "ko": "답은 {got}입니다. 점마다 한 걸음씩 센 것 같아요.\n"
        "`step()`은 점 여섯 개의 비용을 평균한 다음에 몇 번 불리나요?",
        "en": "{got} counts a step for each point.\n"
        "How often is `step()` called once the costs of the six points are averaged?",
    },
    "exercise.4_1.parameters": {
        "ko": "답은 {got}입니다. 매개변수마다 한 걸음씩 센 것 같아요.\n"
        "`step()` 한 번이 매개변수를 몇 개 옮기는지 생각해 보세요.",
        "en": "{got} counts a step for each parameter.\n"
        "Think how many parameters one `step()` moves.",
    },
    "exercise.4_1.lines": {
        "ko": "답은 {got}입니다. 다섯 줄을 모두 센 것 같아요.\n그 가운데 `step()`은 몇 줄인가요?",
        "en": "{got} counts all five lines.\nHow many of them are `step()`?",
    },
    "exercise.4_1.other": {
        "ko": "답은 {got}입니다. 250을 3으로 줄여서 `range`가 내는 수를 하나씩 적어 보세요. "
        "한 번 돌 때마다 `step()`이 몇 번 불리나요?",
        "en": "You answered {got}. Take 3 in place of 250 and write down the numbers of `range`. "
        "How often is `step()` called in each round?",
    },
    # 4_2: gradients add up
    "exercise.4_2.title": {"ko": "쌓이는 기울기", "en": "Gradients that pile up"},
    "exercise.4_2.hint_1": {
        "ko": "`step()`이 없으니 매개변수는 그대로입니다. 그러면 비용과 그 기울기도 매번 같겠지요.",
        "en": "Without `step()` the parameters stay, so that cost and gradient are "
        "the same each time.",
    },
    "exercise.4_2.hint_2": {
        "ko": "`backward()`는 `grad`에 덮어쓸까요, 더할까요? 본문의 ‘`zero_grad()`를 잊으면’을 "
        "보세요.",
        "en": "Does `backward()` overwrite `grad`, or add to it? "
        "See what the lesson says about forgetting `zero_grad()`.",
    },
    "exercise.4_2.solution": {
        "ko": "같은 기울기 0.0920이 세 번 더해집니다. 직접 세 번 불러서 확인해 보세요.",
        "en": "The same gradient, 0.0920, is added three times. Call it three times to see.",
    },
    "exercise.4_2.right": {
        "ko": "`backward()`는 더합니다. 그래서 `zero_grad()`가 필요합니다.",
        "en": "`backward()` adds. This is why `zero_grad()` is needed.",
    },
    "exercise.4_2.overwritten": {
        "ko": "답은 {got}, 한 번 불렀을 때의 기울기입니다. 새 기울기가 앞의 것을 덮어쓴다고 본 "
        "것이에요.\n"
        "이 코드에서 지난 기울기를 지우는 줄이 있는지 보세요.",
        "en": "{got} is the gradient after one call, as if each overwrote the one before.\n"
        "See whether anything in this code clears the old gradient.",
    },
    "exercise.4_2.two_only": {
        "ko": "답은 {got}입니다. 두 번만 더했네요.\n"
        "`backward()`가 몇 번 불리는지 다시 세어 보세요.",
        "en": "{got} adds two of them.\nCount again how often `backward()` is called.",
    },
    "exercise.4_2.cleared": {
        "ko": "답은 0입니다. 기울기가 저절로 지워진다고 본 것 같아요.\n"
        "본문에서 한 줄씩 실행했을 때, 무엇이 기울기를 지웠는지 보세요.",
        "en": "The answer is 0, as if gradients cleared themselves.\n"
        "See what cleared them where the lesson ran line by line.",
    },
    "exercise.4_2.moved": {
        "ko": "답은 {got}입니다. 한 번 부를 때마다 매개변수가 옮겨 간다고 본 것 같아요.\n"
        "이 코드에 `step()`이 있는지 보세요. 매개변수가 그대로면 기울기는 어떻게 되나요?",
        "en": "{got}: as if the parameters moved between the calls.\n"
        "Is there a `step()` in this code? If they stay, what about the gradient?",
    },
    "exercise.4_2.parameter": {
        "ko": "답은 {got}입니다. 기울기가 아니라 옮긴 뒤의 편향을 계산한 것 같아요.\n"
        "묻는 것은 `bias`인가요, `bias.grad`인가요?",
        "en": "{got} looks like the bias after moving.\n"
        "Is it `bias` that is asked for, or `bias.grad`?",
    },
    "exercise.4_2.sign": {
        "ko": "답은 {got}입니다. 크기는 맞지만 부호가 반대예요. 빼는 것은 `step()`이 할 일입니다.\n"
        "`backward()`가 남긴 기울기의 부호를 본문의 출력에서 보세요.",
        "en": "{got} has the right size and the wrong sign: subtracting is the work of `step()`.\n"
        "See the sign of the gradient that `backward()` left in the lesson.",
    },
    "exercise.4_2.other": {
        "ko": "답은 {got}입니다. 처음 한 번 불렀을 때의 기울기를 본문의 출력에서 찾고, "
        "그다음 번에는 거기에 무엇이 더해지는지 생각해 보세요.",
        "en": "You answered {got}. Find the gradient after the first call in the lesson, "
        "and think what the next call adds to it.",
    },
    # 4_3: mending a loop
    "exercise.4_3.title": {"ko": "고장 난 반복문 고치기", "en": "Mending a broken loop"},
    "exercise.4_3.hint_1": {
        "ko": "잘못이 네 곳 있습니다. 하나를 고칠 때마다 확인하면, 다음에 볼 곳을 알려 줍니다.",
        "en": "There are four faults. Check after each repair, and you learn where to look next.",
    },
    "exercise.4_3.hint_2": {
        "ko": "본문의 다섯 줄과 나란히 놓고 순서를 비교해 보세요. 그다음 `range`와 `append`를 "
        "보세요.",
        "en": "Lay it beside the lesson's five lines and compare the order; "
        "then look at `range` and `append`.",
    },
    "exercise.4_3.hint_3": {
        "ko": "기울기를 지우고, 구하고, 옮기는 세 줄이 이 순서로 모두 있어야 합니다. "
        "리스트에는 텐서가 아니라 숫자를 담으세요.",
        "en": "Clear, compute, move: all three lines, in this order. "
        "The list should hold numbers, not tensors.",
    },
    "exercise.4_3.solution": {
        "ko": "네 곳입니다. 빠진 `zero_grad()`, `backward()`보다 앞선 `step()`, 하나 모자란 "
        "`range`, "
        "그리고 텐서째로 담은 비용.",
        "en": "Four places: the missing `zero_grad()`, `step()` before `backward()`, "
        "a `range` short by one, and costs collected as tensors.",
    },
    # 4_4: accuracy
    "exercise.4_4.title": {"ko": "기준을 바꾸는 정확도", "en": "Accuracy at any threshold"},
    "exercise.4_4.hint_1": {
        "ko": "세 단계입니다. 확률을 0과 1로 바꾸고, 정답과 비교하고, 맞은 비율을 구하세요.",
        "en": "Three stages: turn probabilities into 0 and 1, compare with the targets, "
        "take the share that agrees.",
    },
    "exercise.4_4.hint_2": {
        "ko": "비교한 결과는 참과 거짓입니다. `.float().mean()`을 붙이면 참의 비율이 됩니다. "
        "비교하기 전에 두 모양이 같은지도 보세요.",
        "en": "The comparison gives truth values; `.float().mean()` makes their share. "
        "See, too, that both shapes agree before you compare.",
    },
    "exercise.4_4.solution": {
        "ko": "확률이 기준 이상이면 1로 보고, 정답과 같은 것의 평균을 냅니다. `mean`이 점의 수로 "
        "나누어 줍니다.",
        "en": "The threshold or more counts as 1; the mean of the agreements is the accuracy. "
        "`mean` divides by the number of points.",
    },
    "exercise.4_4.right": {
        "ko": "점이 몇 개든, 기준이 무엇이든 0과 1 사이의 비율이 나옵니다.",
        "en": "It gives a share between 0 and 1, for any number of points and any threshold.",
    },
    "exercise.4_4.percent": {
        "ko": "함수의 답은 {got}입니다. 백분율이네요. 물은 것은 0과 1 사이의 비율입니다.\n"
        "100은 화면에 찍을 때만 곱하세요.",
        "en": "The function returned {got}, a percentage. Asked for is a share between 0 and 1.\n"
        "Multiply by 100 only where you print.",
    },
    "exercise.4_4.count": {
        "ko": "함수의 답은 {got}입니다. 맞은 점의 개수예요. 점이 늘면 저절로 커집니다.\n"
        "몇 개 가운데 몇 개인지가 되려면 무엇이 더 필요할까요?",
        "en": "The function returned {got}: the number of right points, "
        "which grows with the data alone.\n"
        "What is missing to make it a share?",
    },
    "exercise.4_4.broadcast": {
        "ko": "함수의 답은 {got}입니다. 점 여덟 개를 넣었는데 8 × 8번 비교했습니다. "
        "(8,) 모양과 (8, 1) 모양이 만나 조용히 퍼졌어요(브로드캐스팅).\n"
        "비교하기 직전에 두 모양을 출력해 보세요.",
        "en": "The function returned {got}. For eight points it compared 8 × 8 times: "
        "shapes (8,) and (8, 1) were broadcast in silence.\n"
        "Print both shapes just before the comparison.",
    },
    "exercise.4_4.broadcast_count": {
        "ko": "함수의 답은 {got}입니다. 비율이 1보다 큽니다. 비교가 (8, 8)로 "
        "퍼진(브로드캐스팅) 다음 "
        "점의 수로 나누었어요.\n"
        "비교하기 직전에 두 모양을 출력해 보세요.",
        "en": "The function returned {got}, a share above 1: the comparison was broadcast to "
        "(8, 8) and then divided by the number of points.\n"
        "Print both shapes just before the comparison.",
    },
    "exercise.4_4.share_of_ones": {
        "ko": "함수의 답은 {got}입니다. 1이라고 예측한 점의 비율이에요. 정답은 아직 보지 "
        "않았습니다.\n"
        "`y`가 어디에 쓰이는지 보세요.",
        "en": "The function returned {got}: the share of points predicted as 1, "
        "whatever their targets.\n"
        "See where `y` is used.",
    },
    "exercise.4_4.wrong_share": {
        "ko": "함수의 답은 {got}입니다. 맞은 비율이 아니라 틀린 비율이에요.\n"
        "`==`와 `!=`, 부등호의 방향을 보세요.",
        "en": "The function returned {got}: the share of wrong points.\n"
        "Look at `==` or `!=`, and at the direction of the comparison.",
    },
    "exercise.4_4.no_threshold": {
        "ko": "함수의 답은 {got}입니다. 확률이 정답과 꼭 같은지 물은 것 같아요. "
        "확률이 정확히 0이나 1이 되는 일은 거의 없습니다.\n"
        "비교하기 전에 확률을 0과 1로 바꾸어 보세요.",
        "en": "The function returned {got}: it asks whether probabilities equal the targets, "
        "and they are hardly ever exactly 0 or 1.\n"
        "Turn them into 0 and 1 before you compare.",
    },
    "exercise.4_4.threshold_ignored": {
        "ko": "함수의 답은 {got}입니다. 기준이 0.3인데 0.5를 쓴 값이에요. "
        "기준을 낮추어도 놓친 악성이 줄지 않습니다.\n"
        "받은 `threshold`가 어디에 쓰이는지 보세요.",
        "en": "The function returned {got}, as with 0.5 where the threshold was 0.3. "
        "Lowering it would not save one missed tumour.\n"
        "See where the given `threshold` is used.",
    },
    "exercise.4_4.threshold_zero": {
        "ko": "함수의 답은 {got}입니다. 모든 점을 1이라고 예측했어요. 이 모델은 로짓이 "
        "아니라 확률을 "
        "돌려주므로 0과 비교하면 늘 참입니다.\n"
        "확률과 비교할 기준이 무엇인지 보세요.",
        "en": "The function returned {got}, as if every point were predicted as 1. "
        "This model gives probabilities, not logits, and they are never below 0.\n"
        "See what probabilities are to be compared with.",
    },
    "exercise.4_4.cost": {
        "ko": "함수의 답은 {got}입니다. 정확도가 아니라 비용이에요.\n"
        "정확도는 맞은 점을 세는 것이고, 확률이 얼마나 뚜렷한지는 보지 않습니다.",
        "en": "The function returned {got}, which is the cost.\n"
        "The accuracy counts right points, however sure the model is.",
    },
    "exercise.4_4.six_points": {
        "ko": "함수의 답은 {got}입니다. 점이 여덟 개인데 6으로 나누었어요.\n"
        "점의 수를 숫자로 쓰지 말고 받은 데이터에서 구해 보세요.",
        "en": "The function returned {got}. There are eight points, and it divides by 6.\n"
        "Take the number of points from the data.",
    },
    "exercise.4_4.other": {
        "ko": "점 여덟 개를 넣었더니 함수의 답은 {got}입니다. 기대한 비율이 아니에요. "
        "받은 `model`, `x`, `y`만 쓰는지, 단계마다 나오는 값이 무엇인지 출력해 보세요.",
        "en": "For eight points the function returned {got}, not their share of right ones. "
        "See that it uses only the given `model`, `x`, `y`, and print what each stage gives.",
    },
    # 4_5: an experiment with the learning rate
    "exercise.4_5.title": {"ko": "스무 걸음 만에", "en": "In twenty steps"},
    "exercise.4_5.hint_1": {
        "ko": "여섯 점에서 쓰던 학습률은 잊으세요. 데이터가 표준화되어 있고 두 무리가 섞여 있어 "
        "형편이 다릅니다. 1에서 시작해 열 배씩 바꾸어 보세요.",
        "en": "Forget the rates that suited the six points: this data is standardised, and its "
        "classes overlap. Start from 1 and go up by factors of ten.",
    },
    "exercise.4_5.hint_2": {
        "ko": "1은 느리고 100은 거칠게 요동칩니다. 둘 사이에서 고르되, 곡선을 로그 눈금으로 그려 "
        "보세요.",
        "en": "1 is slow, 100 swings wildly. Choose between them, and draw the curve on a log "
        "scale.",
    },
    "exercise.4_5.solution": {
        "ko": "5쯤이면 넉넉합니다. 답은 하나가 아니라 4에서 20쯤까지의 구간이에요. "
        "표준화한 덕분에 큰 학습률도 견딥니다.",
        "en": "About 5 will do. The answer is an interval, from about 4 to 20: "
        "standardised data stands large rates.",
    },
    "exercise.4_5.right": {
        "ko": "학습률 {got}에서 20번 갱신한 뒤의 비용이 {cost}이고, 그 뒤로도 0.26을 넘지 "
        "않습니다.",
        "en": "At a rate of {got} the cost after 20 updates is {cost}, and stays below 0.26.",
    },
    "exercise.4_5.not_positive": {
        "ko": "학습률이 {got}입니다. 0이면 움직이지 않고, 음수는 옵티마이저가 받지 않습니다.\n"
        "0보다 큰 값으로 해 보세요.",
        "en": "The learning rate is {got}. With 0 nothing moves, "
        "and the optimizer refuses to take less.\n"
        "Try a value above 0.",
    },
    "exercise.4_5.slow": {
        "ko": "학습률 {got}에서 비용이 매끄럽게 내려가지만, 20번 갱신한 뒤에 아직 {cost}입니다.\n"
        "한 번도 오르지 않았으니, 걸음을 더 키워도 되는지 해 보세요.",
        "en": "At a rate of {got} the cost falls smoothly, but after 20 updates it still is "
        "{cost}.\n"
        "It never rose: see whether larger steps do.",
    },
    "exercise.4_5.unstable": {
        "ko": "학습률 {got}에서 20번 갱신한 뒤의 비용은 {cost}, 100번 뒤는 {last}입니다. "
        "바닥 둘레를 이리저리 건너뛰며 자리를 잡지 못해요.\n"
        "걸음을 줄여 보세요.",
        "en": "At a rate of {got} the cost is {cost} after 20 updates and {last} after 100: "
        "it jumps to and fro across the lowest place.\n"
        "Make the steps smaller.",
    },
    "exercise.4_5.worse": {
        "ko": "학습률 {got}에서 100번 갱신한 뒤의 비용이 {last}입니다. 배우기 전보다 나빠졌어요.\n"
        "학습률을 열 배씩 줄여 가며 다시 해 보세요.",
        "en": "At a rate of {got} the cost after 100 updates is {last}: worse than untrained.\n"
        "Go down by factors of ten.",
    },
    # 4_6: standardising without a leak
    "exercise.4_6.title": {"ko": "새지 않는 표준화", "en": "Standardising without a leak"},
    "exercise.4_6.hint_1": {
        "ko": "평균과 표준편차는 어느 데이터에서 구해야 할까요? 시험 데이터는 아직 보지 않은 "
        "것입니다.",
        "en": "From which data should mean and spread come? The test data is not seen yet.",
    },
    "exercise.4_6.hint_2": {
        "ko": "특성마다 따로 구하려면 `mean(dim=0)`, `std(dim=0)`입니다. 빼기에 괄호가 있는지도 "
        "보세요.",
        "en": "For each feature on its own: `mean(dim=0)`, `std(dim=0)`. "
        "Mind the parentheses around the subtraction.",
    },
    "exercise.4_6.solution": {
        "ko": "훈련 데이터에서 구한 `mean`과 `std`를 두 데이터에 똑같이 씁니다. "
        "시험 데이터의 평균은 0이 아니어도 됩니다.",
        "en": "`mean` and `std` come from the training data and serve both. "
        "The mean of the test data need not be 0 afterwards.",
    },
    "exercise.4_6.right": {
        "ko": "두 데이터가 같은 눈금을 쓰고, 시험 데이터에서 새어 나온 것이 없습니다.",
        "en": "Both have the same scale, and nothing leaked from the test data.",
    },
    "exercise.4_6.no_pair": {
        "ko": "함수가 `{got}` 객체를 돌려주었습니다. 표준화한 두 데이터가 와야 해요.\n"
        "`return` 뒤에 둘을 쉼표로 이어 썼는지 보세요.",
        "en": "The function returned an object of type `{got}` where two tables are wanted.\n"
        "See that both follow `return`, with a comma between them.",
    },
    "exercise.4_6.swapped": {
        "ko": "돌려준 두 데이터의 모양이 {fit}, {test}입니다. 훈련과 시험의 자리가 바뀌었어요.\n"
        "`return`의 순서를 보세요.",
        "en": "The two tables have shapes {fit} and {test}: training and test are exchanged.\n"
        "Look at the order after `return`.",
    },
    "exercise.4_6.shapes": {
        "ko": "돌려준 두 데이터의 모양이 {fit}, {test}입니다. 표준화는 모양을 바꾸지 않습니다.\n"
        "점이나 특성이 사라진 곳이 있는지 보세요.",
        "en": "The two tables have shapes {fit} and {test}. Standardising keeps shapes.\n"
        "See where points or features got lost.",
    },
    "exercise.4_6.own_test": {
        "ko": "시험 데이터를 시험 데이터의 평균과 표준편차로 바꾸었습니다. 두 데이터의 눈금이 서로 "
        "달라져서, "
        "같은 종양이 다른 값이 됩니다.\n"
        "새 환자가 한 명뿐이면 평균을 어디에서 가져올까요?",
        "en": "The test data was scaled by its own mean and spread. The two tables now have "
        "different scales, and the same tumour different values.\n"
        "With a single new patient, where would the mean come from?",
    },
    "exercise.4_6.leak": {
        "ko": "두 데이터를 합쳐서 평균과 표준편차를 구했습니다. 보지 않기로 한 시험 데이터가 "
        "학습에 새어 듭니다.\n"
        "나눈 다음, 어느 쪽만 보고 구해야 할까요?",
        "en": "Mean and spread came from both tables together: "
        "test data that should stay unseen leaks into the training.\n"
        "Which of the two alone should they come from?",
    },
    "exercise.4_6.by_test": {
        "ko": "훈련 데이터까지 시험 데이터의 평균과 표준편차로 바꾸었습니다.\n"
        "학습할 때 손에 있는 것은 어느 데이터인가요?",
        "en": "Even the training data was scaled by the mean and spread of the test data.\n"
        "Which data is at hand while training?",
    },
    "exercise.4_6.test_untouched": {
        "ko": "훈련 데이터만 표준화하고 시험 데이터는 그대로입니다. 모델은 두 눈금을 구별하지 "
        "못해요.\n"
        "본문에서 표준화를 잊은 새 종양의 확률이 어떻게 나왔는지 보세요.",
        "en": "Only the training data is standardised. A model cannot tell the scales apart.\n"
        "See what the lesson got for a new tumour that was not standardised.",
    },
    "exercise.4_6.no_dim": {
        "ko": "모든 특성을 섞어서 평균 하나, 표준편차 하나를 구했습니다. 반지름과 질감은 눈금이 "
        "다릅니다.\n"
        "`dim`을 정했는지 보세요.",
        "en": "One mean and one spread over all features together; "
        "but radius and texture have scales of their own.\n"
        "See what you say about `dim`.",
    },
    "exercise.4_6.rows": {
        "ko": "특성마다가 아니라 점마다 평균을 구했습니다. 종양 하나의 반지름과 질감을 섞은 "
        "셈이에요.\n"
        "`dim=0`과 `dim=1`이 각각 어느 쪽을 모으는지 보세요.",
        "en": "Means were taken for each point, not for each feature: "
        "radius and texture of one tumour are mixed.\n"
        "See which direction `dim=0` and `dim=1` bring together.",
    },
    "exercise.4_6.no_std": {
        "ko": "평균은 뺐지만 크기는 그대로입니다.\n"
        "표준화의 두 단계 가운데 나머지 하나를 찾아보세요.",
        "en": "The mean is taken away, but the size is left.\n"
        "Find the second of the two stages of standardising.",
    },
    "exercise.4_6.no_mean": {
        "ko": "크기는 맞추었지만 평균을 빼지 않아, 값이 여전히 0에서 멀리 있습니다.\n"
        "나누기 전에 할 일이 무엇이었나요?",
        "en": "The size is adjusted, but without taking the mean away the values stay far from 0.\n"
        "What comes before the division?",
    },
    "exercise.4_6.variance": {
        "ko": "표준편차가 아니라 분산으로 나누었습니다. 분산은 단위가 제곱이에요.\n"
        "`std`와 `var` 가운데 무엇을 썼는지 보세요.",
        "en": "It divides by the variance, whose unit is squared, not by the standard deviation.\n"
        "See whether you use `std` or `var`.",
    },
    "exercise.4_6.precedence": {
        "ko": "나눗셈이 먼저 계산되었습니다. 평균만 표준편차로 나누어 뺐어요.\n"
        "괄호를 어디에 넣어야 할까요?",
        "en": "The division came first: only the mean was divided.\nWhere do parentheses belong?",
    },
    "exercise.4_6.other": {
        "ko": "두 데이터가 훈련 데이터의 평균과 표준편차로 표준화한 값이 아닙니다.\n"
        "훈련 쪽부터 특성마다 평균이 0, 표준편차가 1인지 출력해 보세요.",
        "en": "The tables are not standardised by the mean and spread of the training data.\n"
        "First print for the training part whether each feature has mean 0 and spread 1.",
    },
    # 4_7: saving and loading
    "exercise.4_7.title": {
        "ko": "저장하고 새 모델로 불러오기",
        "en": "Save, and load into a new model",
    },
    "exercise.4_7.hint_1": {
        "ko": "저장하는 것은 모델이 아니라 모델의 `state_dict()`입니다.",
        "en": "What is saved is not the model but its `state_dict()`.",
    },
    "exercise.4_7.hint_2": {
        "ko": "네 단계입니다. 저장하고, 새 `BinaryClassifier()`를 만들고, 파일에서 읽어 "
        "`load_state_dict`로 넣고, 새 모델을 돌려주세요.",
        "en": "Four stages: save, make a new `BinaryClassifier()`, read the file and hand it to "
        "`load_state_dict`, return the new model.",
    },
    "exercise.4_7.solution": {
        "ko": "`load_state_dict`는 모델을 고칠 뿐 모델을 돌려주지 않습니다. 그래서 `restored`를 "
        "따로 돌려줍니다.",
        "en": "`load_state_dict` changes the model but does not return it, "
        "so `restored` is returned on its own.",
    },
    "exercise.4_7.right": {
        "ko": "파일에는 값만 들어 있고, 새 모델의 예측이 마지막 비트까지 같습니다.",
        "en": "The file holds values alone, and the new model predicts the same to the last bit.",
    },
    "exercise.4_7.no_file": {
        "ko": "받은 경로 `path`에 파일이 없습니다. 저장하지 않았거나 다른 이름으로 저장했어요.\n"
        "`torch.save`의 둘째 자리에 무엇을 썼는지 보세요.",
        "en": "There is no file at the given `path`: nothing was saved, or under another name.\n"
        "See what stands second in `torch.save`.",
    },
    "exercise.4_7.whole_model": {
        "ko": "파일에 숫자만이 아니라 모델 객체가 통째로 들어 있습니다. 그런 파일은 코드까지 "
        "실행할 수 있어서 "
        "`weights_only=True`로는 열리지 않아요.\n"
        "모델 대신 무엇을 저장해야 하는지 본문을 보세요.",
        "en": "The file holds the whole model object, not numbers alone. Such a file can run code, "
        "and `weights_only=True` refuses to open it.\n"
        "See what the lesson saves in place of the model.",
    },
    "exercise.4_7.other_names": {
        "ko": "파일의 이름과 새 모델의 이름이 서로 맞지 않습니다. 다른 클래스의 모델에 넣었거나, "
        "딕셔너리를 한 겹 더 감쌌어요.\n"
        "두 쪽의 키를 출력해 비교해 보세요.",
        "en": "The names in the file and in the new model differ: a model of another class, "
        "or one more dictionary around it.\n"
        "Print the keys of both and compare.",
    },
    "exercise.4_7.keys_returned": {
        "ko": "`load_state_dict`가 돌려준 것을 돌려주었습니다. 그것은 맞지 않은 이름의 목록일 뿐, "
        "모델이 아니에요.\n"
        "값을 넣은 모델을 따로 돌려주세요.",
        "en": "This is what `load_state_dict` returns: a note of names that did not fit, no "
        "model.\n"
        "Return the model that got the values.",
    },
    "exercise.4_7.values_returned": {
        "ko": "모델이 아니라 값의 딕셔너리를 돌려주었습니다. 이것만으로는 예측할 수 없어요.\n"
        "새 모델을 만들어 그 값을 넣어 보세요.",
        "en": "This is the dictionary of values; it cannot predict.\n"
        "Make a new model and put the values into it.",
    },
    "exercise.4_7.no_model": {
        "ko": "모델이 와야 하는데 `{got}` 객체가 왔습니다.\n`return` 뒤에 무엇이 있는지 보세요.",
        "en": "An object of type `{got}` came where a model is wanted.\nSee what follows `return`.",
    },
    "exercise.4_7.same_model": {
        "ko": "받은 모델을 그대로 돌려주었습니다. 파일에서 되살린 것인지 알 수 없어요.\n"
        "새 모델을 만들어 그 모델에 불러오세요.",
        "en": "This is the very model that came in, so it tells nothing about the file.\n"
        "Make a new model and load into that one.",
    },
    "exercise.4_7.not_loaded": {
        "ko": "새 모델이지만 예측이 받은 모델과 다릅니다. 아직 무작위 값이에요.\n"
        "읽은 값을 모델에 넣었는지, 다른 모델의 값을 저장하지는 않았는지 보세요.",
        "en": "The model is new, but predicts differently: its values are still random.\n"
        "See that what you read goes into it, and that you saved the right model.",
    },
    # 4_8: when to stop
    "exercise.4_8.title": {"ko": "언제 멈출까", "en": "When to stop"},
    "exercise.4_8.hint_1": {
        "ko": "에포크 0에는 앞선 비용이 없으니 1부터 봅니다. 바로 앞의 비용과 얼마나 다른가요?",
        "en": "Epoch 0 has no cost before it, so begin at 1. "
        "How far is each cost from the one before?",
    },
    "exercise.4_8.hint_2": {
        "ko": "비용이 올랐을 때도 변화가 큰 것입니다. 차이의 크기를 `abs`로 구하세요. "
        "처음 찾은 곳에서 바로 `return`하면 됩니다.",
        "en": "A rise is a large change, too: take the size of the difference with `abs`, "
        "and `return` at the first place found.",
    },
    "exercise.4_8.solution": {
        "ko": "1부터 차례로 보다가 처음으로 변화가 작은 에포크를 돌려주고, 없으면 `None`을 "
        "돌려줍니다.",
        "en": "Go up from 1, return the first epoch with a small change, and `None` if there is "
        "none.",
    },
    "exercise.4_8.right": {
        "ko": "내려갈 때도, 오를 때도, 끝까지 멈추지 않을 때도 맞습니다. "
        "다만 비용이 멈춘 것과 다 배운 것은 다를 수 있어요. 3단원의 얼어붙음처럼요.",
        "en": "Right for falling, rising and never settling costs. "
        "Still, a cost at rest may be frozen rather than done, as in lesson 3.",
    },
    "exercise.4_8.early": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 {got}입니다. 하나 앞의 에포크예요.\n"
        "변화가 작다는 것을 알게 되는 것은 두 비용 가운데 뒤의 것에서입니다.",
        "en": "For costs {costs} and tolerance {tolerance} it returned {got}, one epoch early.\n"
        "It is at the later of the two costs that the change turns out small.",
    },
    "exercise.4_8.late": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 {got}입니다. 하나 뒤의 에포크예요.\n"
        "반복이 어디에서 시작하는지, 돌려주는 번호에 무엇을 더하는지 보세요.",
        "en": "For costs {costs} and tolerance {tolerance} it returned {got}, one epoch late.\n"
        "See where the loop begins, and what is added to the number returned.",
    },
    "exercise.4_8.last": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 {got}입니다. 처음이 아니라 나중에 "
        "조건을 채운 곳이에요.\n"
        "찾은 다음에도 반복이 계속되는지 보세요.",
        "en": "For costs {costs} and tolerance {tolerance} it returned {got}: a later place, "
        "not the first.\n"
        "See whether the loop goes on after it has found one.",
    },
    "exercise.4_8.length": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 {got}입니다. 비용의 개수예요.\n"
        "변화가 작은 곳을 만나면 바로 돌려주는지 보세요.",
        "en": "For costs {costs} and tolerance {tolerance} it returned {got}, the number of "
        "costs.\n"
        "See that it returns as soon as a change is small.",
    },
    "exercise.4_8.cost_returned": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 {got}입니다. 에포크가 아니라 "
        "비용이에요.\n"
        "그 비용이 리스트의 몇 번째인지를 돌려주세요.",
        "en": "For costs {costs} and tolerance {tolerance} it returned {got}: a cost, no epoch.\n"
        "Return its place in the list.",
    },
    "exercise.4_8.rise": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 {got}입니다. 그때 비용은 크게 "
        "올랐어요. "
        "뺀 값이 음수라 기준보다 작다고 본 것입니다.\n"
        "부호 대신 크기를 비교해 보세요.",
        "en": "For costs {costs} and tolerance {tolerance} it returned {got}, where the cost rose "
        "much: the difference is negative, and so below the tolerance.\n"
        "Compare its size, not its sign.",
    },
    "exercise.4_8.past_the_end": {
        "ko": "비용 {costs}처럼 끝까지 멈추지 않으면 리스트의 끝을 넘어 읽습니다.\n"
        "반복이 어디까지 가는지, `epoch + 1`을 읽는 곳이 있는지 보세요.",
        "en": "For costs such as {costs}, which never settle, it reads past the end of the list.\n"
        "See how far the loop goes, and whether it reads at `epoch + 1`.",
    },
    "exercise.4_8.never": {
        "ko": "비용 {costs}에서는 끝까지 멈추지 않는데 함수의 답은 {got}입니다. "
        "멈춘 적이 없다는 것과 구별할 수 없어요.\n"
        "찾지 못했을 때 무엇을 돌려주라고 했는지 문제를 다시 보세요.",
        "en": "The costs {costs} never settle, but it returned {got}, "
        "as if they did at that epoch.\n"
        "Read again what to return where there is none.",
    },
    "exercise.4_8.other": {
        "ko": "비용 {costs}, 기준 {tolerance}에서 함수의 답은 `{got}`입니다.\n"
        "앞뒤 비용의 차이를 차례로 적고, 처음으로 기준보다 작은 곳을 찾아보세요.",
        "en": "For costs {costs} and tolerance {tolerance} it returned `{got}`.\n"
        "Write down the differences in order, and find the first below the tolerance.",
    },
    # 4_9: writing the loop
    "exercise.4_9.title": {"ko": "반복문 쓰기", "en": "Writing the loop"},
    "exercise.4_9.hint_1": {
        "ko": "반복문에 들어가기 전에 준비할 것이 둘입니다. 옵티마이저와 빈 리스트예요.",
        "en": "Two things are made before the loop: the optimizer and an empty list.",
    },
    "exercise.4_9.hint_2": {
        "ko": "한 바퀴는 다섯 줄입니다: 예측, 비용, `zero_grad()`, `backward()`, `step()`.",
        "en": "A round has five lines: predict, cost, `zero_grad()`, `backward()`, `step()`.",
    },
    "exercise.4_9.hint_3": {
        "ko": "받은 이름만 쓰세요: `model`, `x`, `y`, `learning_rate`, `epochs`. "
        "바퀴마다 `cost.item()`을 담고, 반복문이 끝난 뒤에 돌려줍니다.",
        "en": "Use the given names alone: `model`, `x`, `y`, `learning_rate`, `epochs`. "
        "Append `cost.item()` in each round, and return the list after the loop.",
    },
    "exercise.4_9.solution": {
        "ko": "`zero_grad()`는 `backward()` 앞이면 어디라도, 또는 `step()` 뒤라도 좋습니다.",
        "en": "`zero_grad()` may stand anywhere before `backward()`, or after `step()`.",
    },
}
