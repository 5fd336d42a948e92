"""What every exercise can say: headings, nudges, and the diagnoses that several share."""

TEXTS = {
    "exercise.label": {"ko": "연습 {number} {title}", "en": "Exercise {number}: {title}"},
    "exercise.repr": {
        "ko": "{label} (난이도 {difficulty}/3, 약 {minutes}분). "
        "{name}.check(답), {name}.hint(), {name}.solution()",
        "en": "{label} (difficulty {difficulty}/3, about {minutes} min). "
        "{name}.check(answer), {name}.hint(), {name}.solution()",
    },
    "exercise.right": {"ko": "맞았습니다", "en": "Right"},
    "exercise.wrong": {"ko": "다시 볼 곳이 있습니다", "en": "Not yet"},
    "exercise.open": {"ko": "답을 기다리고 있습니다", "en": "Waiting for your answer"},
    "exercise.hint": {"ko": "힌트 {number}/{count}", "en": "Hint {number} of {count}"},
    "exercise.solution": {"ko": "풀이", "en": "Solution"},
    "exercise.unanswered": {
        "ko": "`...` 자리에 답을 쓰고 이 셀을 다시 실행하세요. 막히면 `{name}.hint()`를 불러 "
        "보세요.",
        "en": "Write your answer in place of `...` and run this cell again. "
        "If you are stuck, call `{name}.hint()`.",
    },
    "exercise.try_first_heading": {"ko": "먼저 한번 해 보세요", "en": "Try it first"},
    "exercise.try_first": {
        "ko": "아직 확인한 답이 없습니다. 틀려도 괜찮으니 답을 하나 확인해 보세요. "
        "그래도 풀이를 보려면 `{name}.solution()`을 한 번 더 부르세요.",
        "en": "No answer has been checked yet. Check one, even if it may be wrong. "
        "To see the solution all the same, call `{name}.solution()` once more.",
    },
    # Diagnoses of answers that cannot be read
    "exercise.wrong.none": {
        "ko": "답이 `None`입니다. 값을 돌려주지 않는 함수의 결과를 쓴 것 같습니다.\n"
        "`print`처럼 화면에만 보여 주는 함수가 아니라 값 자체를 답에 넣어 보세요.",
        "en": "The answer is `None`, as the result of a function that returns nothing.\n"
        "Give the value itself, not the result of a function that only shows it, such as `print`.",
    },
    "exercise.wrong.text": {
        "ko": "답은 {got}, 곧 문자열입니다. 글자는 값과 비교할 수 없습니다.\n"
        "따옴표를 빼고 숫자로 써 보세요.",
        "en": "The answer {got} is a string, which cannot be compared with a value.\n"
        "Write it as a number, without quotation marks.",
    },
    "exercise.wrong.type": {
        "ko": "답의 형(type)이 `{got}`인데, 여기서 숫자를 읽어 낼 수 없습니다.\n"
        "숫자, 리스트나 튜플, 텐서 가운데 하나로 써 보세요.",
        "en": "The answer is of type `{got}`, in which no numbers can be read.\n"
        "Write a number, a list or tuple of numbers, or a tensor.",
    },
    "exercise.wrong.not_finite": {
        "ko": "답에 NaN이나 무한대가 있습니다: {got}.\n"
        "0으로 나누었거나 0의 로그를 구한 곳이 있는지 살펴보세요.",
        "en": "The answer holds NaN or infinity: {got}.\n"
        "Look for a division by zero or the logarithm of zero.",
    },
    "exercise.wrong.one_number": {
        "ko": "숫자 하나를 물었는데 답에는 숫자가 {got}개 있습니다.\n"
        "문제가 무엇을 묻는지 다시 읽고, 그 값 하나만 남겨 보세요.",
        "en": "The question asks for one number, and the answer holds {got}.\n"
        "Read again what is asked, and keep that value alone.",
    },
    "exercise.wrong.count": {
        "ko": "숫자 {wanted}개를 물었는데 답에는 {got}개 있습니다.\n"
        "문제에 적힌 값을 차례대로 빠짐없이 썼는지 세어 보세요.",
        "en": "The question asks for {wanted} numbers, and the answer holds {got}.\n"
        "Count whether each value asked for stands there once, in order.",
    },
    "exercise.wrong.one_number_for_shape": {
        "ko": "답은 숫자 하나, {got}입니다. 모양은 차원마다 크기를 하나씩 적은 것입니다.\n"
        "괄호 안에 크기를 차례로 적어 보세요. 차원이 하나뿐이면 `(5,)`처럼 씁니다.",
        "en": "The answer is one number, {got}. A shape states one size for each dimension.\n"
        "Write the sizes in parentheses, in order; one dimension alone is written like `(5,)`.",
    },
    "exercise.wrong.tensor_for_shape": {
        "ko": "모양이 {got}인 텐서나 표를 통째로 답했습니다. 물은 것은 그 모양입니다.\n"
        "텐서라면 `.shape`가 무엇인지 보세요.",
        "en": "The answer is a whole tensor or table of shape {got}, where its shape was asked "
        "for.\n"
        "See what a tensor's `.shape` is.",
    },
    "exercise.wrong.called": {
        "ko": "함수가 아니라 `{got}` 값이 왔습니다. 함수를 불러서 얻은 결과를 넣은 것 같습니다.\n"
        "괄호를 빼고 함수의 이름만 넣어 보세요.",
        "en": "A value of type `{got}` came in place of a function: "
        "it seems that the function was called.\n"
        "Give the function's name alone, without parentheses.",
    },
    "exercise.wrong.not_a_function": {
        "ko": "함수가 와야 하는데 `{got}` 객체가 왔습니다.\n"
        "`def`로 만든 함수의 이름을 넣었는지 보세요.",
        "en": "An object of type `{got}` came where a function is wanted.\n"
        "See that you give the name of the function made with `def`.",
    },
    "exercise.wrong.signature": {
        "ko": "이 함수는 `({wanted})`를 넣어 부를 수 없습니다.\n"
        "`def` 줄의 괄호 안을 문제에 적힌 것과 비교해 보세요.",
        "en": "This function cannot be called with `({wanted})`.\n"
        "Compare what stands in parentheses on its `def` line with the question.",
    },
    "exercise.wrong.returned_none": {
        "ko": "함수가 `None`을 돌려주었습니다. 계산한 값이 함수 밖으로 나오지 못했습니다.\n"
        "함수 끝에 `return`이 있는지 보세요. `print`는 화면에 보여 줄 뿐입니다.",
        "en": "The function returned `None`: what it computed never left it.\n"
        "See whether it ends with `return`; `print` only shows a value.",
    },
    "exercise.wrong.returned_type": {
        "ko": "함수가 `{got}` 객체를 돌려주었습니다. 숫자 하나가 와야 합니다.\n"
        "돌려주기 전의 값과 그 모양을 출력해 보세요.",
        "en": "The function returned an object of type `{got}` where one number is wanted.\n"
        "Print the value and its shape before you return it.",
    },
    # Diagnoses of answers that do not run
    "exercise.wrong.raised": {
        "ko": "답을 실행하다가 {line}번째 줄에서 오류가 났습니다: `{error}`\n"
        "직접 한 번 불러 보면 오류가 난 곳 전체를 볼 수 있습니다.",
        "en": "Running the answer raised an error on its line {line}: `{error}`\n"
        "Call it yourself to see the whole path to the error.",
    },
    "exercise.wrong.unreadable": {
        "ko": "이 답을 쓰다가 오류가 났습니다: `{error}`\n"
        "문제가 묻는 것과 같은 종류의 값인지, 이름을 바르게 썼는지 살펴보세요.",
        "en": "Using this answer raised an error: `{error}`\n"
        "See whether it is the kind of value asked for, and whether its names are right.",
    },
    "exercise.wrong.too_long": {
        "ko": "{seconds}초가 지나도 끝나지 않아 멈추었습니다.\n"
        "끝나는 조건이 없는 `while`이나 너무 많은 반복이 있는지 보세요.",
        "en": "It had not ended after {seconds} seconds and was stopped.\n"
        "Look for a `while` without an end, or for far too many repetitions.",
    },
    "exercise.wrong.still_running": {
        "ko": "{seconds}초가 지나도 끝나지 않고, 멈출 수도 없었습니다. 지금도 뒤에서 돌고 "
        "있습니다.\n"
        "커널을 다시 시작한 다음, 끝나지 않는 반복이나 기다림이 있는지 보세요.",
        "en": "It had not ended after {seconds} seconds and could not be stopped: "
        "it still runs in the background.\n"
        "Restart the kernel, then look for a loop or a wait that never ends.",
    },
}
