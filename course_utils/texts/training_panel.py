"""What TrainingPanel says."""

TEXTS = {
    "panel.title": {"ko": "학습 실험대", "en": "Training bench"},
    "panel.learning_rate": {"ko": "학습률", "en": "Learning rate"},
    "panel.learning_rate_exact": {"ko": "학습률 직접 입력", "en": "Learning rate, typed"},
    "panel.epochs": {"ko": "에포크 수", "en": "Epochs"},
    "panel.epochs_exact": {"ko": "에포크 수 직접 입력", "en": "Epochs, typed"},
    "panel.train": {"ko": "학습", "en": "Train"},
    "panel.stop": {"ko": "멈추기", "en": "Stop"},
    "panel.reset": {"ko": "처음으로", "en": "Reset"},
    "panel.progress": {"ko": "학습 진행", "en": "Training progress"},
    "panel.error": {"ko": "오류 내용", "en": "Error"},
    "panel.parameters": {"ko": "매개변수", "en": "Parameters"},
    "panel.parameter_count": {"ko": "모두 {count}개", "en": "{count} in all"},
    "panel.no_kernel": {
        "ko": "커널이 답하지 않습니다. 다른 셀이 실행되고 있으면 끝나기를 기다려 주세요. "
        "커널을 다시 시작했다면 이 셀을 다시 실행해 주세요. "
        "웹 페이지에서는 학습할 수 없습니다.",
        "en": "The kernel does not answer. If another cell is running, wait for it to end. "
        "If you restarted the kernel, run this cell again. "
        "On a web page there is no kernel to train with.",
    },
    "panel.ready": {
        "ko": "학습률과 에포크 수를 고르고 학습 버튼을 누르세요.",
        "en": "Choose a learning rate and a number of epochs, then press Train.",
    },
    "panel.running": {
        "ko": "학습률 {rate}, 에포크 {epochs}번으로 학습하고 있습니다.",
        "en": "Training with learning rate {rate} for {epochs} epochs.",
    },
    "panel.done": {
        "ko": "학습률 {rate}, 에포크 {epochs}번: 비용 {cost}, 정확도 {accuracy}%.",
        "en": "Learning rate {rate}, {epochs} epochs: cost {cost}, accuracy {accuracy}%.",
    },
    "panel.stopped": {
        "ko": "갱신 {steps}번 뒤에 멈췄습니다. 앞선 결과가 있으면 그대로 둡니다.",
        "en": "Stopped after {steps} steps. An earlier result, if there is one, stays.",
    },
    "panel.failed": {
        "ko": "train 함수에서 오류가 났습니다. 함수를 고치고 그 셀과 패널의 셀을 다시 실행하세요.",
        "en": "The train function raised an error. Fix it, then run its cell "
        "and the panel's cell again.",
    },
    "panel.setting_out_of_range": {
        "ko": "학습률은 0.001에서 100까지, 에포크 수는 1에서 5000까지의 정수입니다.",
        "en": "The learning rate goes from 0.001 to 100, epochs from 1 to 5000, "
        "whole numbers only.",
    },
}
