"""Labels in pictures, and the sentences that describe them."""

TEXTS = {
    "label.class": {"ko": "클래스 {number}", "en": "class {number}"},
    "label.epoch": {"ko": "에포크", "en": "epoch"},
    "label.step_log": {"ko": "갱신 횟수 (로그 눈금)", "en": "step (log scale)"},
    "label.cost": {"ko": "비용", "en": "cost"},
    "label.cost_log": {"ko": "비용 (로그 눈금)", "en": "cost (log scale)"},
    "label.learning_rate": {"ko": "학습률 {rate}", "en": "learning rate {rate}"},
    "label.epoch_number": {"ko": "에포크 {epoch}", "en": "epoch {epoch}"},
    # Descriptions of pictures
    "describe.points": {
        "ko": "점 {total}개: 클래스 0은 {zeros}개(파란 원), 클래스 1은 {ones}개(주황 세모).",
        "en": "{total} points: {zeros} of class 0 (blue circles), "
        "{ones} of class 1 (orange triangles).",
    },
    "describe.boundary_line": {
        "ko": "결정 경계 {equation}; 점 {total}개 가운데 {correct}개가 맞는 쪽에 있습니다.",
        "en": "Decision boundary {equation}; {correct} of {total} points on the right side.",
    },
    "describe.boundary_line_outside": {
        "ko": "결정 경계 {equation}(그림 밖); 점 {total}개 가운데 {correct}개가 맞는 쪽에 "
        "있습니다.",
        "en": "Decision boundary {equation} (outside the picture); "
        "{correct} of {total} points on the right side.",
    },
    "describe.boundary_curve": {
        "ko": "결정 경계를 직선의 식 하나로 적을 수 없습니다; "
        "점 {total}개 가운데 {correct}개가 맞는 쪽에 있습니다.",
        "en": "The decision boundary is not one straight line; "
        "{correct} of {total} points on the right side.",
    },
    "describe.boundary_none_0": {
        "ko": "그림 안에 결정 경계가 없습니다: 어디서나 클래스 0이라고 예측합니다; "
        "점 {total}개 가운데 {correct}개가 맞습니다.",
        "en": "No decision boundary in the picture: class 0 is predicted everywhere; "
        "{correct} of {total} points are right.",
    },
    "describe.boundary_none_1": {
        "ko": "그림 안에 결정 경계가 없습니다: 어디서나 클래스 1이라고 예측합니다; "
        "점 {total}개 가운데 {correct}개가 맞습니다.",
        "en": "No decision boundary in the picture: class 1 is predicted everywhere; "
        "{correct} of {total} points are right.",
    },
    "describe.at_epoch": {"ko": "에포크 {epoch}: {sentence}", "en": "Epoch {epoch}: {sentence}"},
    "describe.loss": {
        "ko": "비용: 처음 {first}, 끝 {last}(값 {count}개).",
        "en": "Cost: {first} at first, {last} at the end ({count} values).",
    },
    "describe.loss_named": {
        "ko": "{name}의 비용: 처음 {first}, 끝 {last}(값 {count}개).",
        "en": "Cost, {name}: {first} at first, {last} at the end ({count} values).",
    },
    "describe.loss_peak": {
        "ko": "가장 높은 값은 에포크 {epoch}의 {peak}입니다.",
        "en": "The highest value is {peak}, at epoch {epoch}.",
    },
    "describe.loss_gap": {
        "ko": "값 {count}개는 그릴 수 없어(NaN이나 무한대) 선이 끊겨 있습니다: "
        "처음은 에포크 {epoch}.",
        "en": "The line has gaps where values are NaN or infinite: {count} in all, "
        "the first at epoch {epoch}.",
    },
    "describe.loss_all_gaps": {
        "ko": "그릴 수 있는 값이 없습니다: {count}개가 모두 NaN이나 무한대입니다.",
        "en": "Nothing can be drawn: all {count} values are NaN or infinite.",
    },
    "describe.loss_not_positive": {
        "ko": "0 이하인 값 {count}개는 로그 눈금에 그릴 수 없습니다.",
        "en": "Values of zero or less, which a log scale cannot show: {count}.",
    },
    "describe.sweep_falls": {
        "ko": "학습률 {rate}: 비용이 {first}에서 {last}로 바뀌었습니다.",
        "en": "Learning rate {rate}: the cost went from {first} to {last}.",
    },
    "describe.sweep_slow": {
        "ko": "학습률 {rate}: 비용이 거의 그대로입니다({first}에서 {last}).",
        "en": "Learning rate {rate}: the cost barely moved ({first} to {last}).",
    },
    "describe.sweep_frozen": {
        "ko": "학습률 {rate}: 비용이 {last}에서 얼어붙었습니다.",
        "en": "Learning rate {rate}: the cost froze at {last}.",
    },
    "describe.sweep_spike_below": {
        "ko": "학습률 {rate}: 비용이 처음의 열 배 넘게 튀었다가 처음보다 낮게 끝났습니다.",
        "en": "Learning rate {rate}: the cost jumped to more than ten times its start, "
        "then ended below it.",
    },
    "describe.sweep_spike_above": {
        "ko": "학습률 {rate}: 비용이 처음의 열 배 넘게 튀었고 처음보다 높게 끝났습니다.",
        "en": "Learning rate {rate}: the cost jumped to more than ten times its start "
        "and ended above it.",
    },
    "describe.sweep_not_finite": {
        "ko": "학습률 {rate}: 비용에 NaN이나 무한대가 나왔습니다.",
        "en": "Learning rate {rate}: the cost became NaN or infinite.",
    },
}
