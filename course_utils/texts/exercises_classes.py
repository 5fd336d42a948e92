"""Diagnoses of a model class that a learner wrote, whatever the exercise."""

TEXTS = {
    "exercise.class.right": {
        "ko": "만들어지고, 매개변수를 모두 알고, 바른 확률을 돌려줍니다.",
        "en": "It can be made, knows all its parameters, and returns the right probabilities.",
    },
    # What was given
    "exercise.class.instance": {
        "ko": "클래스가 아니라 이미 만든 모델(`{got}`)을 넣었습니다.\n"
        "괄호를 빼고 클래스의 이름만 넣어 보세요. 모델은 확인할 때 새로 만듭니다.",
        "en": "This is a model (`{got}`) already made, not the class.\n"
        "Give the name of the class without parentheses; the check makes a model of it.",
    },
    "exercise.class.not_a_class": {
        "ko": "클래스가 와야 하는데 `{got}` 객체가 왔습니다.\n"
        "`class`로 정의한 이름을 넣었는지 보세요.",
        "en": "An object of type `{got}` came where a class is wanted.\n"
        "See that you give a name defined with `class`.",
    },
    "exercise.class.no_module": {
        "ko": "`{name}` 클래스는 `nn.Module`을 상속받지 않았습니다. 그래서 매개변수를 찾지도, "
        "`model(x)`라고 부르지도 못합니다.\n"
        "`class` 줄의 괄호 안을 본문과 비교해 보세요.",
        "en": "`{name}` does not inherit from `nn.Module`, so it can neither find parameters "
        "nor be called as `model(x)`.\n"
        "Compare the parentheses on its `class` line with the lesson.",
    },
    # Making a model of it
    "exercise.class.lowercase": {
        "ko": "`torch.nn`에서 `{got}` 이름을 찾을 수 없습니다. 층은 클래스이고, 클래스의 이름은 "
        "대문자로 "
        "시작합니다.\n"
        "오류 진료실 1번을 보세요.",
        "en": "There is no `nn.{got}`. Layers are classes, whose names begin with a capital.\n"
        "See number 1 of the clinic.",
    },
    "exercise.class.no_super": {
        "ko": "`nn.Module`이 아직 준비되지 않았는데 층을 넣거나 모델을 썼습니다. "
        "층을 받아 적을 공책이 없는 셈이에요.\n"
        "`__init__`의 첫 줄과 오류 진료실 2번을 비교해 보세요.",
        "en": "A layer was assigned, or the model used, before `nn.Module` was ready to keep it.\n"
        "Compare the first line of `__init__` with number 2 of the clinic.",
    },
    "exercise.class.constructor_arguments": {
        "ko": "`{name}()`처럼 괄호를 비우면 만들 수 없는 클래스입니다.\n"
        "`__init__`이 `self` 말고 무엇을 더 받는지 보세요. 기본값을 주어도 됩니다.",
        "en": "No model can be made by `{name}()`, with empty parentheses.\n"
        "See what `__init__` takes besides `self`; default values would do.",
    },
    "exercise.class.misspelt": {
        "ko": "이름이 `{got}`인 메서드는 있지만 `{wanted}`인 것은 없습니다. 파이토치는 정해진 "
        "이름만 찾습니다.\n"
        "메서드의 이름을 한 글자씩 읽어 보세요.",
        "en": "There is a `{got}`, but no `{wanted}`, and PyTorch looks for that name alone.\n"
        "Read the method's name letter by letter.",
    },
    "exercise.class.no_forward": {
        "ko": "`{name}`에 `forward`가 없습니다. 층은 있어도 입력이 지날 길이 없습니다.\n"
        "정의했다면 들여쓰기를 보세요. `__init__` 안쪽이 아니라 나란히 있어야 합니다.",
        "en": "`{name}` has no `forward`: there is no way for an input to go.\n"
        "If you wrote one, look at its indentation: it stands beside `__init__`, not inside.",
    },
    # Calling the model
    "exercise.class.attribute_missing": {
        "ko": "`self.{name}` 층을 쓰는데, 그런 이름으로 만들어 둔 것이 없습니다.\n"
        "`__init__`에서 `self.`을 붙여 만들었는지, 철자가 같은지 보세요.",
        "en": "`self.{name}` is used, but nothing of that name was made.\n"
        "See that `__init__` makes it, with `self.` and in the same spelling.",
    },
    "exercise.class.forward_arguments": {
        "ko": "`forward`가 입력 x 하나를 받지 못합니다.\n"
        "`def` 줄의 괄호 안에 `self` 다음으로 무엇이 있는지 보세요.",
        "en": "`forward` cannot take one input x.\n"
        "See what follows `self` in the parentheses of its `def` line.",
    },
    "exercise.class.layer_sizes": {
        "ko": "특성이 두 개인 점들을 넣었더니 크기가 맞지 않아 곱할 수 없습니다({got}).\n"
        "층마다 받는 수가 앞에서 나온 수와 같은지 차례로 따라가 보세요.",
        "en": "For points of two features the sizes do not fit for multiplying ({got}).\n"
        "Follow the layers: each has to take as many values as the one before gives.",
    },
    "exercise.class.no_return": {
        "ko": "모델을 불렀더니 `None`이 나왔습니다. 계산은 했지만 돌려주지 않았어요.\n"
        "`forward`의 마지막 줄을 보세요.",
        "en": "Calling the model gave `None`: it computes, but returns nothing.\n"
        "Look at the last line of `forward`.",
    },
    "exercise.class.output_no_tensor": {
        "ko": "모델이 텐서가 아니라 `{got}` 객체를 돌려주었습니다.\n"
        "`forward`에서 층 자체가 아니라 층에 x를 넣은 결과를 돌려주는지 보세요.",
        "en": "The model returned an object of type `{got}`, not a tensor.\n"
        "See that `forward` returns what a layer makes of x, not the layer itself.",
    },
    "exercise.class.output_flat": {
        "ko": "점 {points}개의 예측이 {got} 모양입니다. 열이 사라졌어요. "
        "정답의 모양 ({points}, 1)과 만나면 오류 없이 퍼질(브로드캐스팅) 수 있습니다.\n"
        "`squeeze`나 `flatten`이 있는지 보세요.",
        "en": "The predictions for {points} points have shape {got}: the column is gone. "
        "With targets of shape ({points}, 1) they may broadcast without an error.\n"
        "Look for a `squeeze` or `flatten`.",
    },
    "exercise.class.output_shape": {
        "ko": "점 {points}개를 넣었더니 {got} 모양이 나왔습니다. 점마다 확률 하나, 곧 ({points}, "
        "1)이어야 합니다.\n"
        "마지막 층의 출력이 몇 개인지 보세요.",
        "en": "For {points} points the output has shape {got}. "
        "Each needs one probability: ({points}, 1).\n"
        "See how many outputs the last layer has.",
    },
    "exercise.class.layers_in_forward": {
        "ko": "같은 점을 두 번 넣었더니 예측이 달라졌습니다. 부를 때마다 층을 새로, "
        "무작위 값으로 만들기 때문이에요. 이래서는 아무것도 배울 수 없습니다.\n"
        "층을 만드는 줄이 어느 메서드에 있는지 보세요.",
        "en": "The same points got two different predictions: each call makes new layers "
        "with random values, so nothing can be learnt.\n"
        "See in which method the layers are made.",
    },
    # Its parameters
    "exercise.class.plain_list": {
        "ko": "`self.{name}`에 담긴 것이 보통의 파이썬 `{kind}`라서, 그 안의 층을 `nn.Module`이 "
        "보지 "
        "못합니다. "
        "옵티마이저도 그 매개변수를 받지 못해요.\n"
        "오류 진료실 3번을 보세요.",
        "en": "`self.{name}` is a plain Python `{kind}`, and `nn.Module` does not look inside: "
        "the optimizer will not get those parameters.\n"
        "See number 3 of the clinic.",
    },
    "exercise.class.class_attribute": {
        "ko": "`{name}` 층을 `__init__` 밖, 클래스에 바로 만들었습니다. 그러면 `nn.Module`이 받아 "
        "적지 못하고, "
        "모든 모델이 그 층 하나를 나누어 씁니다.\n"
        "층을 만드는 자리를 옮기고 `self.`을 붙여 보세요.",
        "en": "`{name}` is made outside `__init__`, on the class: `nn.Module` does not note it, "
        "and all models share that one layer.\n"
        "Move the line that makes it, and put `self.` before the name.",
    },
    "exercise.class.no_parameters": {
        "ko": "`model.parameters()`가 비어 있습니다. 예측은 나오지만 배울 값이 없습니다.\n"
        "층을 `__init__`에서 `self.`에 바로 넣었는지 보세요.",
        "en": "`model.parameters()` is empty: the model predicts, but has nothing to learn.\n"
        "See that `__init__` assigns the layers to `self.` directly.",
    },
    "exercise.class.no_bias": {
        "ko": "가중치는 있지만 편향이 없습니다. 그러면 경계가 늘 원점을 지나야 해요.\n"
        "층을 만들 때 `bias`를 어떻게 정했는지 보세요.",
        "en": "There are weights but no bias, so that the boundary has to pass the origin.\n"
        "See what you say about `bias` where the layer is made.",
    },
    "exercise.class.parameter_count": {
        "ko": "매개변수가 {got}개입니다. 이 모델은 {wanted}개여야 해요.\n"
        "층의 수와 `nn.Linear`에 쓴 크기를 문제와 비교해 보세요.",
        "en": "There are {got} parameters; this model should have {wanted}.\n"
        "Compare the layers and the sizes in `nn.Linear` with the question.",
    },
    # Its output
    "exercise.class.no_sigmoid": {
        "ko": "출력이 확률이 아니라 로짓입니다. 시그모이드를 만들었더라도, 지나지 않으면 소용이 "
        "없어요.\n"
        "`forward`에서 마지막 합이 무엇을 지나는지 보세요.",
        "en": "The output is a logit, not a probability. "
        "Making a sigmoid is of no use unless values go through it.\n"
        "See what the last sum goes through in `forward`.",
    },
    "exercise.class.sigmoid_twice": {
        "ko": "시그모이드를 두 번 지났습니다. 그러면 확률이 늘 0.5와 0.74 사이라서, "
        "클래스 0이라고 말할 수 없어요.\n"
        "`forward`에서 시그모이드가 몇 번 나오는지 세어 보세요.",
        "en": "The values went through the sigmoid twice. Probabilities then always lie between "
        "0.5 and 0.74, and class 0 can never be said.\n"
        "Count the sigmoids on the way through `forward`.",
    },
    "exercise.class.no_hidden_sigmoid": {
        "ko": "두 선형 층 사이에 시그모이드가 없습니다. 그러면 두 층을 합쳐도 선형 층 하나와 "
        "같아서 "
        "직선 경계밖에 만들지 못합니다.\n"
        "첫 층의 출력이 둘째 층에 그대로 들어가는지 보세요.",
        "en": "Between the two linear layers there is no sigmoid. Together they are no more than "
        "one linear layer, with a straight boundary.\n"
        "See whether the first layer's output goes into the second as it is.",
    },
    "exercise.class.other_activation": {
        "ko": "출력이 −1과 1 사이의 값입니다. 시그모이드가 아니라 `tanh`를 지났어요.\n"
        "확률이 되려면 0과 1 사이여야 합니다.",
        "en": "The output lies between −1 and 1: it went through `tanh`, not the sigmoid.\n"
        "A probability lies between 0 and 1.",
    },
    "exercise.class.reversed": {
        "ko": "출력이 클래스 1이 아니라 클래스 0일 확률입니다.\n"
        "합에 붙은 부호나, 1에서 빼는 곳이 있는지 보세요.",
        "en": "The output is the probability of class 0, not of class 1.\n"
        "Look for a sign before the sum, or a subtraction from 1.",
    },
    "exercise.class.softmax": {
        "ko": "어떤 점을 넣어도 같은 값이 나옵니다. 열이 하나일 때 `softmax`는 늘 1이에요.\n"
        "값 하나를 확률로 바꾸는 함수가 무엇이었나요?",
        "en": "Every point gets the same value. Over a single column, `softmax` is always 1.\n"
        "Which function turns one value into a probability?",
    },
    "exercise.class.thresholded": {
        "ko": "출력이 0과 1뿐입니다. 모델 안에서 이미 판정까지 했네요. "
        "계단에는 기울기가 없어서 학습할 수 없습니다.\n"
        "모델은 확률까지만 돌려주게 해 보세요.",
        "en": "The output holds nothing but 0 and 1: the model decides by itself. "
        "Steps have no slope to learn from.\n"
        "Let the model return probabilities.",
    },
    "exercise.class.detached": {
        "ko": "값은 맞지만 계산 그래프가 끊겨 있어 `backward()`를 할 수 없습니다.\n"
        "`forward`에 `detach`, `item`, `no_grad` 같은 것이 있는지 보세요.",
        "en": "The values are right, but the graph is cut: `backward()` cannot work.\n"
        "Look in `forward` for `detach`, `item`, `no_grad` and the like.",
    },
    "exercise.class.other_output": {
        "ko": "매개변수의 수는 맞지만, 점 {x}에서 나온 값({got})이 그 매개변수로 계산한 확률과 "
        "다릅니다.\n"
        "입력이 층과 시그모이드를 차례로 지나는지 `forward`를 한 줄씩 따라가 보세요.",
        "en": "The number of parameters is right, but the {got} at point {x} is not the "
        "probability that they give.\n"
        "Follow the input through `forward`, line by line.",
    },
}
