"""The words that the site adds to the lessons, in each language."""

WORDS = {
    "other_language": {"ko": "English", "en": "한국어"},
    "other_language_code": {"ko": "en", "en": "ko"},
    "download": {"ko": "노트북 내려받기", "en": "Download this notebook"},
    "contents": {"ko": "이 페이지에서", "en": "On this page"},
    "lessons_list": {"ko": "강좌의 차례", "en": "The lessons"},
    "search_here": {"ko": "강좌에서 찾기", "en": "Search the course"},
    "search_found": {
        "ko": "${resultCount}쪽에서 찾았습니다.",
        "en": "Found on ${resultCount} pages.",
    },
    "copy": {"ko": "복사", "en": "Copy"},
    "copied": {"ko": "복사했습니다", "en": "Copied"},
    "copy_failed": {"ko": "복사하지 못했습니다", "en": "Could not copy"},
    "needs_javascript": {
        "ko": "직접 움직여 보려면 브라우저에서 자바스크립트를 켜세요.",
        "en": "Switch on JavaScript in your browser to move things yourself.",
    },
    "broken_widget": {
        "ko": "움직이는 화면을 띄우지 못했습니다. 페이지를 새로 고쳐 보세요.",
        "en": "The live view could not be shown. Try to load the page again.",
    },
    "share": {"ko": "이 상태의 링크 복사", "en": "Copy link to this state"},
    "shared": {
        "ko": "링크를 복사했습니다. 열면 지금 이 상태가 나타납니다.",
        "en": "Link copied. Opening it shows what you see now.",
    },
    "share_by_hand": {
        "ko": "아래 주소를 직접 복사하세요. 열면 지금 이 상태가 나타납니다.",
        "en": "Copy the address below. Opening it shows what you see now.",
    },
    "share_address": {"ko": "이 상태의 주소", "en": "Address of this state"},
    "state_opened": {
        "ko": "링크에 담긴 상태를 열었습니다.",
        "en": "This is the state that the link holds.",
    },
    "state_ignored": {
        "ko": "링크에 담긴 상태를 읽을 수 없어서 처음 상태로 열었습니다. "
        "링크가 끝까지 복사되었는지 살펴보세요.",
        "en": "The state in this link could not be read, so you see the first one. "
        "Check whether the link was copied to its end.",
    },
    "exercises_here": {
        "ko": "**이 웹 페이지에서는** 문제를 읽고 힌트와 풀이를 펼쳐 볼 수 있습니다. "
        "답을 써넣고 확인하려면 Jupyter가 필요합니다. {download}",
        "en": "**On this web page** you can read the questions and unfold hints and solutions. "
        "Writing an answer and checking it needs Jupyter. {download}",
    },
    "check_needs_jupyter": {
        "ko": "`{name}.check(…)`는 Jupyter에서 답을 확인해 줍니다.",
        "en": "`{name}.check(…)` checks your answer in Jupyter.",
    },
    "download_and_run": {
        "ko": '<a href="notebooks/{file}" download>노트북을 내려받아</a> '
        "강좌 폴더에서 `make lab`으로 여세요.",
        "en": '<a href="notebooks/{file}" download>Download the notebook</a> '
        "and open it in the course's folder with `make lab`.",
    },
    "dark": {"ko": "어두운 화면", "en": "Dark"},
    "lines_left_out": {
        "ko": "({count}줄은 노트북에 있습니다)",
        "en": "({count} more lines stand in the notebook)",
    },
    "licence": {
        "ko": "글과 그림은 CC BY 4.0, 코드는 MIT로 쓸 수 있습니다.",
        "en": "Text and pictures: CC BY 4.0. Code: MIT.",
    },
    "panel_needs_jupyter": {
        "ko": "학습 실험대는 여러분의 파이썬 함수를 실행하므로 **학습** 버튼을 쓰려면 Jupyter가 "
        "필요합니다. 여기 보이는 것은 노트북이 마지막으로 학습한 결과입니다. {download}",
        "en": "The training bench runs your own Python function, so its **Train** button needs "
        "Jupyter. What you see here is the notebook's last training. {download}",
    },
}


def words(language):
    """Return the words of `language`, by their names."""
    return {name: forms[language] for name, forms in WORDS.items()}
