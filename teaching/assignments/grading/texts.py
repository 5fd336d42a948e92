"""What a learner reads when a grading cell could not run, in the languages of the course."""

_TEXTS = {
    "slow": {
        "ko": "답이 든 셀이 {seconds}초 안에 끝나지 않아 실행을 멈추었습니다.\n"
        "끝나지 않는 반복문이 없는지 보세요.",
        "en": "The cell with the answer did not end within {seconds} seconds and was stopped.\n"
        "Look for a loop that never ends.",
    },
    "ended": {
        "ko": "답이 든 셀이 파이썬을 끝내 버려 채점할 수 없었습니다.\n"
        "`exit`처럼 프로그램을 끝내는 코드를 지우고, 메모리를 너무 많이 쓰지 않는지 보세요.",
        "en": "The cell with the answer ended Python, so that it could not be graded.\n"
        "Remove what ends a program, such as `exit`, and see whether it takes too much memory.",
    },
    "raised": {
        "ko": "답이 든 셀을 실행하다가 오류가 났습니다: {error}\n"
        "위의 셀을 실행해 오류부터 고쳐 보세요.",
        "en": "The cell with the answer raised an error: {error}\nRun that cell and mend it first.",
    },
    "grading_slow": {
        "ko": "답을 채점하는 데 {seconds}초가 넘게 걸려 멈추었습니다.\n"
        "끝나지 않는 반복문이 없는지 보세요.",
        "en": "Grading the answer took more than {seconds} seconds and was stopped.\n"
        "Look for a loop that never ends.",
    },
    "grading_ended": {
        "ko": "답을 채점하는 동안 파이썬이 끝나 버렸습니다.\n"
        "`exit`처럼 프로그램을 끝내는 코드가 답 안에 없는지, "
        "메모리를 너무 많이 쓰지 않는지 보세요.",
        "en": "Python ended while the answer was graded.\n"
        "Look in the answer for what ends a program, such as `exit`, or takes too much memory.",
    },
    "not_reached": {
        "ko": "앞의 셀들이 시간을 모두 써 버려 이 답은 채점하지 못했습니다.",
        "en": "The cells before took all of the time; this answer was not graded.",
    },
}


def grading_text(key, language, **values):
    """Return the text `key` in `language`, with `values` filled in."""
    return _TEXTS[key][language].format(**values)
