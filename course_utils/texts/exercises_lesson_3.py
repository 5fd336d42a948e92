"""Hints, diagnoses and solutions of the exercises of lesson 3."""

TEXTS = {
    # 3_1: how many parameters a class has
    "exercise.3_1.title": {"ko": "클래스의 매개변수 세기", "en": "Counting a class's parameters"},
    "exercise.3_1.hint_1": {
        "ko": "매개변수를 가진 층은 어느 것인가요? 층마다 따로 세어 더해 보세요.",
        "en": "Which layers have parameters? Count layer by layer, then add up.",
    },
    "exercise.3_1.hint_2": {
        "ko": "`nn.Linear(m, n)`에는 가중치가 m × n개 있고, 출력마다 편향이 하나씩 있습니다.",
        "en": "`nn.Linear(m, n)` has m × n weights, and one bias for each output.",
    },
    "exercise.3_1.solution": {
        "ko": "층마다 (입력 × 출력) + 출력입니다: 15 + 18 + 4. 시그모이드에는 매개변수가 없습니다. "
        "`sum(p.numel() for p in model.parameters())`로도 셀 수 있습니다.",
        "en": "Each layer has (inputs × outputs) + outputs: 15 + 18 + 4. The sigmoid has none. "
        "`sum(p.numel() for p in model.parameters())` counts them, too.",
    },
    "exercise.3_1.right": {
        "ko": "층마다 가중치와 편향을 빠짐없이 세었습니다.",
        "en": "You counted the weights and the biases of every layer.",
    },
    "exercise.3_1.no_bias": {
        "ko": "답은 {got}입니다. 가중치만 모두 더한 수예요.\n"
        "본문에서 `named_parameters()`가 층 하나에 어떤 이름 둘을 보여 주었는지 다시 보세요.",
        "en": "{got} is the number of weights alone.\n"
        "See again which two names `named_parameters()` showed for one layer.",
    },
    "exercise.3_1.one_bias": {
        "ko": "답은 {got}입니다. 모델 전체에 편향이 하나만 있다고 센 것 같아요.\n"
        "편향은 모델이 아니라 층이 갖습니다. 층이 몇 개인지, 층마다 출력이 몇 개인지 보세요.",
        "en": "{got} counts one bias for the whole model.\n"
        "Biases belong to layers. See how many layers there are, and the outputs of each.",
    },
    "exercise.3_1.bias_per_layer": {
        "ko": "답은 {got}입니다. 층마다 편향을 하나씩만 센 것 같아요.\n"
        "뉴런이 다섯 개인 층에서 뉴런들이 편향 하나를 나누어 쓰는지 생각해 보세요.",
        "en": "{got} counts a single bias for each layer.\n"
        "Think whether the five neurons of a layer share one bias.",
    },
    "exercise.3_1.neurons": {
        "ko": "답은 {got}입니다. 뉴런의 수를 센 것 같아요. 매개변수는 뉴런을 잇는 화살표에도 "
        "있습니다.\n"
        "뉴런 하나에 화살표가 몇 개 들어오는지 세어 보세요.",
        "en": "{got} is a number of neurons. There are parameters on the arrows between them, "
        "too.\n"
        "Count how many arrows come into one neuron.",
    },
    "exercise.3_1.tensors": {
        "ko": "답은 {got}입니다. 가중치와 편향이라는 텐서의 개수, 곧 "
        "`len(list(model.parameters()))`예요.\n"
        "텐서 하나에 숫자가 몇 개 들어 있는지까지 세어야 합니다.",
        "en": "{got} is the number of tensors, `len(list(model.parameters()))`.\n"
        "Count the numbers that each tensor holds.",
    },
    "exercise.3_1.layers": {
        "ko": "답은 {got}입니다. 층의 개수예요.\n"
        "층 하나에 매개변수가 몇 개 들어 있는지 세어 보세요.",
        "en": "{got} is the number of layers.\nCount the parameters inside each of them.",
    },
    "exercise.3_1.first_layer": {
        "ko": "답은 {got}입니다. 첫째 층의 매개변수만 세었습니다.\n"
        "`__init__`에 층이 더 있는지 보세요.",
        "en": "{got} counts the first layer alone.\nSee which other layers `__init__` makes.",
    },
    "exercise.3_1.multiplied": {
        "ko": "답은 {got}입니다. 층의 크기를 모두 곱한 수예요.\n"
        "서로 다른 층의 가중치는 따로 있으니, 곱하지 말고 층마다 세어 더해 보세요.",
        "en": "{got} is the product of all the sizes.\n"
        "Different layers have weights of their own: count each layer, and add.",
    },
    "exercise.3_1.sigmoid_counted": {
        "ko": "답은 {got}입니다. 시그모이드에도 매개변수가 있다고 센 것 같아요.\n"
        "본문에서 `named_parameters()`가 `sigmoid`로 시작하는 이름을 보여 주었나요?",
        "en": "{got} counts a parameter for the sigmoid.\n"
        "Did `named_parameters()` show a name that begins with `sigmoid`?",
    },
    "exercise.3_1.other": {
        "ko": "답은 {got}입니다. 한 층씩 따로 세어 보세요. "
        "층마다 가중치가 몇 개, 편향이 몇 개인지 적은 다음 더하면 됩니다.",
        "en": "You answered {got}. Take one layer at a time: "
        "write down its weights and its biases, then add up.",
    },
    # 3_2: the names in a state_dict
    "exercise.3_2.title": {"ko": "state_dict의 이름", "en": "Names in a state_dict"},
    "exercise.3_2.hint_1": {
        "ko": "이름은 “층의 이름.매개변수의 이름”입니다. `self.` 뒤에 붙인 이름을 먼저 찾으세요.",
        "en": "A name is “layer.parameter”. Find the names that follow `self.` first.",
    },
    "exercise.3_2.hint_2": {
        "ko": "`nn.Sequential` 안의 층은 이름 대신 0부터 세는 번호를 갖습니다. "
        "모델을 만들어 `list(model.state_dict())`를 출력하면 확인할 수 있어요.",
        "en": "Layers in an `nn.Sequential` have numbers for names, counted from 0. "
        "Make the model and print `list(model.state_dict())` to see.",
    },
    "exercise.3_2.solution": {
        "ko": "바깥 이름부터 점으로 이어 씁니다. 시그모이드는 번호 1을 차지하지만 매개변수가 "
        "없어서 "
        "나오지 않습니다.",
        "en": "Names go from the outside in, joined by dots. The sigmoid takes number 1 "
        "but has no parameters, so it does not appear.",
    },
    "exercise.3_2.right": {
        "ko": "네 이름이 모두 맞습니다. 저장한 파일도 이 이름으로 값을 찾습니다.",
        "en": "All four names are right. A saved file finds its values by these names.",
    },
    "exercise.3_2.model": {
        "ko": "이름이 아니라 모델(`{got}`)을 통째로 넣었습니다.\n"
        "모델의 `state_dict()`가 어떤 키를 가지고 있는지 보세요.",
        "en": "This is a whole model (`{got}`), not its names.\n"
        "See which keys its `state_dict()` has.",
    },
    "exercise.3_2.no_names": {
        "ko": "`{got}` 형의 답에서 이름을 읽을 수 없습니다.\n"
        "문자열의 리스트로 써 보세요. 이름마다 따옴표로 묶습니다.",
        "en": "No names can be read in this `{got}`.\n"
        "Write a list of strings, each name in quotation marks.",
    },
    "exercise.3_2.prefix": {
        "ko": "답은 {got}입니다. 앞에 `self`나 모델의 이름이 붙어 있네요. "
        "모델은 자기가 어떤 변수에 담겼는지 모릅니다.\n"
        "본문에서 `state_dict`의 키가 무엇으로 시작했는지 보세요.",
        "en": "{got}: these begin with `self` or the model's name. "
        "A model does not know what variable holds it.\n"
        "See how the keys of the lesson's `state_dict` begin.",
    },
    "exercise.3_2.layers_only": {
        "ko": "답은 {got}입니다. 층의 이름만 적었습니다. `state_dict`에는 텐서가 들어갑니다.\n"
        "층 하나가 어떤 텐서 둘을 갖는지까지 이름에 적어 보세요.",
        "en": "{got}: these name layers. A `state_dict` holds tensors.\n"
        "Name the two tensors that each layer has.",
    },
    "exercise.3_2.parameter_only": {
        "ko": "답은 {got}입니다. `weight`나 `bias`만으로는 어느 층의 것인지 알 수 없습니다.\n"
        "그 앞에 층의 이름을 붙여 보세요.",
        "en": "{got}: a bare `weight` or `bias` does not tell whose it is.\n"
        "Put the layer's name before it.",
    },
    "exercise.3_2.no_bias": {
        "ko": "답은 {got}입니다. 가중치의 이름만 있습니다.\n"
        "선형 층이 가중치 말고 무엇을 더 갖는지 떠올려 보세요.",
        "en": "{got}: these are weights only.\nRecall what else a linear layer has.",
    },
    "exercise.3_2.no_index": {
        "ko": "답은 {got}입니다. `body`는 층 하나가 아니라 층을 담은 `nn.Sequential`입니다.\n"
        "그 안의 어느 층인지가 이름에 들어가야 해요. 본문의 `sequential`이 어떤 이름을 보여 "
        "주었나요?",
        "en": "{got}: `body` is no layer but an `nn.Sequential` that holds some.\n"
        "The name has to say which of them. What did the lesson's `sequential` show?",
    },
    "exercise.3_2.sigmoid": {
        "ko": "답은 {got}입니다. 시그모이드에도 이름을 주었네요. "
        "`state_dict`에는 값을 가진 것만 들어갑니다.\n"
        "시그모이드가 학습하는 값을 가지고 있는지 생각해 보세요.",
        "en": "{got}: this names the sigmoid, too. A `state_dict` holds only what has values.\n"
        "Think whether a sigmoid has a value to learn.",
    },
    "exercise.3_2.from_one": {
        "ko": "답은 {got}입니다. 번호를 1부터 센 것 같아요.\n"
        "본문에서 `sequential`의 첫 층이 몇 번이었는지 보세요.",
        "en": "{got}: these count from 1.\n"
        "See the number of the first layer in the lesson's `sequential`.",
    },
    "exercise.3_2.missing": {
        "ko": "답은 {got}입니다. 적은 이름은 맞지만 빠진 것이 있어요.\n"
        "`__init__`에서 만든 층마다 이름을 모두 적었는지 세어 보세요.",
        "en": "{got}: these are right, but some are missing.\n"
        "For each layer that `__init__` makes, see whether all its names are there.",
    },
    "exercise.3_2.other": {
        "ko": "답은 {got}입니다. `self.` 뒤의 이름, `nn.Sequential` 안의 번호, 매개변수의 이름을 "
        "바깥에서 안으로 점으로 이었는지 하나씩 확인해 보세요.",
        "en": "You answered {got}. Check one at a time: the name after `self.`, "
        "the number in the `nn.Sequential`, the parameter, joined by dots from outside in.",
    },
    # 3_3: targets that the cost accepts
    "exercise.3_3.title": {"ko": "정답의 모양과 자료형", "en": "Shape and dtype of the targets"},
    "exercise.3_3.hint_1": {
        "ko": "두 가지를 바꾸어야 합니다. 오류 진료실의 5번과, `model(x_train).shape`를 보세요.",
        "en": "Two things have to change. See number 5 of the clinic, and `model(x_train).shape`.",
    },
    "exercise.3_3.hint_2": {
        "ko": "자료형은 `.float()`으로, 모양은 `.reshape(행, 열)`로 바꿉니다. "
        "행의 수에 −1을 쓰면 알아서 맞춰 줍니다.",
        "en": "`.float()` changes the dtype, `.reshape(rows, columns)` the shape. "
        "With −1 for the rows they are counted for you.",
    },
    "exercise.3_3.solution": {
        "ko": "`labels.float()`으로 실수를, `reshape(-1, 1)`로 예측과 같은 (6, 1) 모양을 얻습니다. "
        "`labels.float().unsqueeze(1)`도 같습니다.",
        "en": "`labels.float()` makes floats, `reshape(-1, 1)` the shape (6, 1) of the "
        "predictions. "
        "`labels.float().unsqueeze(1)` does the same.",
    },
    "exercise.3_3.right": {
        "ko": "예측과 자료형도 모양도 같습니다. 이제 값끼리 하나씩 짝이 맞습니다.",
        "en": "Dtype and shape agree with the predictions: each value has its partner.",
    },
    "exercise.3_3.no_tensor": {
        "ko": "답은 텐서가 아니라 `{got}`입니다. 비용 함수는 텐서끼리만 비교합니다.\n"
        "`labels`에서 시작해 텐서의 메서드로 바꾸어 보세요.",
        "en": "This is a `{got}`, no tensor, and the cost compares tensors.\n"
        "Start from `labels` and use a tensor's methods.",
    },
    "exercise.3_3.integer": {
        "ko": "답의 자료형은 {got}입니다. 예측은 실수라서 서로 맞지 않습니다.\n"
        "오류 진료실 5번의 메시지 `Found dtype Long but expected Float`를 다시 읽어 보세요.",
        "en": "The dtype is {got}; the predictions are floats.\n"
        "Read again the message of clinic number 5, `Found dtype Long but expected Float`.",
    },
    "exercise.3_3.double": {
        "ko": "답의 자료형은 {got}, 곧 64비트 실수입니다. 모델의 예측은 32비트 실수예요.\n"
        "`model(x_train).dtype`을 출력해서 비교해 보세요.",
        "en": "The dtype is {got}, 64-bit floats; the model predicts 32-bit floats.\n"
        "Print `model(x_train).dtype` and compare.",
    },
    "exercise.3_3.flat": {
        "ko": "답의 모양은 {got}입니다. 모델의 예측은 (6, 1)이에요. "
        "식을 직접 쓰면 이 둘은 오류 없이 (6, 6)으로 퍼져서(브로드캐스팅) 비용이 조용히 틀립니다.\n"
        "열이 하나인 표로 바꾸어 보세요.",
        "en": "The shape is {got}; the model predicts (6, 1). In a formula of your own, "
        "the two would broadcast to (6, 6) without an error, and the cost be wrong in silence.\n"
        "Make it a table of one column.",
    },
    "exercise.3_3.row": {
        "ko": "답의 모양은 {got}, 곧 점 하나에 정답이 여섯 개라는 뜻입니다.\n"
        "행은 점이고 열은 값입니다. 어느 쪽이 6이어야 하는지 보세요.",
        "en": "The shape is {got}: one point with six targets.\n"
        "Rows are points, columns are values. See which of them should be 6.",
    },
    "exercise.3_3.one_hot": {
        "ko": "답의 모양은 {got}입니다. 클래스마다 열을 하나씩 만들었네요(원-핫). "
        "이 모델은 점마다 확률을 하나만 냅니다.\n"
        "예측의 열이 몇 개인지에 맞추어 보세요.",
        "en": "The shape is {got}: one column for each class (one-hot). "
        "This model gives one probability for each point.\n"
        "Match the number of columns of its predictions.",
    },
    "exercise.3_3.shape": {
        "ko": "답의 모양은 {got}입니다. 예측의 모양과 같아야 값끼리 짝이 맞습니다.\n"
        "`model(x_train).shape`를 출력해 보세요.",
        "en": "The shape is {got}. It has to be that of the predictions.\n"
        "Print `model(x_train).shape`.",
    },
    "exercise.3_3.values": {
        "ko": "모양과 자료형은 맞지만 값이 달라졌습니다: {got}.\n"
        "`labels`의 값과 순서가 그대로인지 비교해 보세요.",
        "en": "Shape and dtype are right, but the values became {got}.\n"
        "Compare them, in order, with those of `labels`.",
    },
    # 3_4: setting the parameters by hand
    "exercise.3_4.title": {"ko": "손으로 놓는 결정 경계", "en": "A boundary set by hand"},
    "exercise.3_4.hint_1": {
        "ko": "경계에서는 w₁·x₁ + w₂·x₂ + b = 0입니다. 주어진 식을 이 꼴로 옮겨 보세요.",
        "en": "On the boundary w₁·x₁ + w₂·x₂ + b = 0. Bring the given equation into this form.",
    },
    "exercise.3_4.hint_2": {
        "ko": "`weight`의 모양은 (1, 2), `bias`의 모양은 (1,)입니다. "
        "`line_model.linear.weight.data = torch.tensor([[…, …]])`처럼 넣을 수 있습니다.",
        "en": "`weight` has shape (1, 2), `bias` (1,). "
        "Set one by `line_model.linear.weight.data = torch.tensor([[…, …]])`.",
    },
    "exercise.3_4.solution": {
        "ko": "1·x₁ + 1·x₂ − 5 = 0이 경계이고, 합이 5보다 크면 로짓이 양수입니다. "
        "셋 모두에 같은 양수를 곱해도 경계는 그대로입니다.",
        "en": "The boundary is 1·x₁ + 1·x₂ − 5 = 0, and beyond it the logit is positive. "
        "Multiplying all three by the same positive number keeps the boundary.",
    },
    "exercise.3_4.right": {
        "ko": "경계도, 클래스 1의 쪽도 맞습니다. 세 값에 같은 양수를 곱하면 선은 그대로이고 "
        "확률만 더 뚜렷해져요.",
        "en": "The boundary and the side of class 1 are right. Multiply all three values by one "
        "positive number, and the line stays while the probabilities get sharper.",
    },
    "exercise.3_4.class_given": {
        "ko": "모델이 아니라 클래스(`{got}`)를 넣었습니다. 클래스는 설계도일 뿐 매개변수가 "
        "없습니다.\n"
        "괄호를 붙여 모델을 하나 만든 다음 그 값을 바꾸어 보세요.",
        "en": "This is the class `{got}`, a plan without parameters, not a model.\n"
        "Make a model of it, with parentheses, and set its values.",
    },
    "exercise.3_4.no_model": {
        "ko": "모델이 와야 하는데 `{got}` 객체가 왔습니다.\n"
        "예측이나 매개변수가 아니라, 그것을 가진 모델을 넣어 보세요.",
        "en": "An object of type `{got}` came where a model is wanted.\n"
        "Give the model itself, not its predictions or parameters.",
    },
    "exercise.3_4.output": {
        "ko": "점 {points}개를 넣었더니 값이 {got}개 나왔습니다. 점마다 확률이 하나여야 합니다.\n"
        "가중치의 모양이 (1, 2)인지 출력해 보세요.",
        "en": "For {points} points the model gave {got} values; each point needs one probability.\n"
        "Print the shape of the weight: it should be (1, 2).",
    },
    "exercise.3_4.logits": {
        "ko": "경계는 맞지만 출력이 {lowest}부터 {highest}까지입니다. 확률이 아니라 로짓이에요.\n"
        "`BinaryClassifier`가 마지막에 무엇을 하는지 보세요.",
        "en": "The boundary is right, but the output goes from {lowest} to {highest}: logits.\n"
        "See what `BinaryClassifier` does last.",
    },
    "exercise.3_4.no_probability": {
        "ko": "출력이 {lowest}부터 {highest}까지입니다. 0과 1 사이가 아니니 확률이 아닙니다.\n"
        "시그모이드를 지나는 모델로 다시 해 보세요.",
        "en": "The output goes from {lowest} to {highest}, so it holds no probabilities.\n"
        "Use a model that ends with the sigmoid.",
    },
    "exercise.3_4.reversed": {
        "ko": "선은 맞지만 클래스가 뒤집혔습니다. 합이 5보다 작은 쪽을 1이라고 합니다.\n"
        "원점을 넣으면 로짓이 얼마인지, 그 부호가 무엇을 뜻하는지 보세요.",
        "en": "The line is right, but the classes are exchanged: it says 1 below 5.\n"
        "See what logit the origin gets, and what its sign means.",
    },
    "exercise.3_4.bias_sign": {
        "ko": "경계가 x₁ + x₂ = −5에 놓였습니다. 편향의 부호를 보세요.\n"
        "상수를 등호의 반대쪽으로 옮기면 부호가 어떻게 되나요?",
        "en": "The boundary lies at x₁ + x₂ = −5. Look at the sign of the bias.\n"
        "What happens to a constant that changes sides of an equation?",
    },
    "exercise.3_4.weight_sign": {
        "ko": "경계가 x₁ − x₂ = 5에 놓였습니다. 두 가중치의 부호를 비교해 보세요.",
        "en": "The boundary lies at x₁ − x₂ = 5. Compare the signs of the two weights.",
    },
    "exercise.3_4.no_bias": {
        "ko": "경계가 원점을 지나는 x₁ + x₂ = 0입니다. 방향은 맞지만 자리가 다릅니다.\n"
        "선을 원점에서 떼어 놓는 매개변수는 무엇인가요?",
        "en": "The boundary is x₁ + x₂ = 0, through the origin: the direction is right.\n"
        "Which parameter moves a line away from the origin?",
    },
    "exercise.3_4.other": {
        "ko": "점 {total}개에 물었더니 {count}개가 다른 쪽에 있습니다. "
        "예를 들어 점 ({point})에서 확률이 {h}입니다.\n"
        "그 점의 x₁ + x₂가 5보다 큰지, 로짓은 얼마인지 계산해 보세요.",
        "en": "Asked for {total} points, the model has {count} on the other side. "
        "At ({point}), for example, it says {h}.\n"
        "Is x₁ + x₂ above 5 there? Compute the logit, too.",
    },
    # 3_5: writing the class
    "exercise.3_5.title": {"ko": "클래스 쓰기", "en": "Writing the class"},
    "exercise.3_5.hint_1": {
        "ko": "세 가지가 필요합니다. `nn.Module`을 상속받고, `__init__`에서 층을 만들고, "
        "`forward`에서 층을 이으세요.",
        "en": "Three things are needed: inherit from `nn.Module`, make the layer in `__init__`, "
        "connect things in `forward`.",
    },
    "exercise.3_5.hint_2": {
        "ko": "`__init__`의 첫 줄은 `super().__init__()`입니다. `forward(self, x)`는 값을 "
        "`return`해야 하고, 그 값은 0과 1 사이의 확률이에요.",
        "en": "`__init__` begins with `super().__init__()`. `forward(self, x)` has to `return` "
        "a value, and that value is a probability between 0 and 1.",
    },
    "exercise.3_5.hint_3": {
        "ko": "층은 `nn.Linear(2, 1)` 하나면 됩니다. 시그모이드에는 매개변수가 없으니 "
        "`torch.sigmoid`로 `forward`에서 불러도 좋습니다.",
        "en": "One layer will do, `nn.Linear(2, 1)`. The sigmoid has no parameters, "
        "so `forward` may as well call `torch.sigmoid`.",
    },
    "exercise.3_5.solution": {
        "ko": "`nn.Sigmoid()`를 층으로 만들어 두어도, `torch.sigmoid`를 불러도 같은 모델입니다.",
        "en": "A layer `nn.Sigmoid()` or a call of `torch.sigmoid`: the model is the same.",
    },
    # 3_6: mending a class
    "exercise.3_6.title": {"ko": "고장 난 클래스 고치기", "en": "Mending a broken class"},
    "exercise.3_6.hint_1": {
        "ko": "잘못이 다섯 곳 있습니다. 하나를 고칠 때마다 확인하면, 다음에 볼 곳을 알려 줍니다.",
        "en": "There are five faults. Check after each repair, and you learn where to look next.",
    },
    "exercise.3_6.hint_2": {
        "ko": "메서드의 이름을 한 글자씩 읽고, 층을 담은 그릇과 마지막 줄을 살펴보세요.",
        "en": "Read the method's name letter by letter; look at what holds the layers, "
        "and at the last line.",
    },
    "exercise.3_6.hint_3": {
        "ko": "`super().__init__()`, `nn.Linear`, `nn.ModuleList`, `forward`, `return`을 "
        "차례로 찾아보세요. 하나라도 없으면 그곳이 고칠 곳입니다.",
        "en": "Look for `super().__init__()`, `nn.Linear`, `nn.ModuleList`, `forward`, `return`. "
        "Where one is missing, there is work to do.",
    },
    "exercise.3_6.solution": {
        "ko": "다섯 곳입니다. `super().__init__()`, 대문자 `nn.Linear`, 리스트 대신 "
        "`nn.ModuleList`, "
        "`forward`의 철자, 그리고 `return`.",
        "en": "Five places: `super().__init__()`, `nn.Linear` with a capital, `nn.ModuleList` "
        "in place of a list, the spelling of `forward`, and `return`.",
    },
    # 3_7: from logits to classes
    "exercise.3_7.title": {"ko": "로짓에서 클래스로", "en": "From logits to classes"},
    "exercise.3_7.hint_1": {
        "ko": "확률이 0.5일 때 로짓은 얼마인가요? 2단원의 시그모이드 그림을 떠올려 보세요.",
        "en": "What is the logit where the probability is 0.5? "
        "Recall the picture of the sigmoid in lesson 2.",
    },
    "exercise.3_7.hint_2": {
        "ko": "비교하면 참과 거짓의 텐서가 나옵니다. `.float()`을 붙이면 1과 0이 됩니다.",
        "en": "A comparison gives a tensor of truth values; `.float()` turns them into 1 and 0.",
    },
    "exercise.3_7.solution": {
        "ko": "σ(0) = 0.5이므로 로짓은 0과 비교합니다. "
        "`(torch.sigmoid(logits) >= 0.5).float()`도 같은 답입니다.",
        "en": "σ(0) = 0.5, so logits are compared with 0. "
        "`(torch.sigmoid(logits) >= 0.5).float()` gives the same.",
    },
    "exercise.3_7.right": {
        "ko": "로짓의 경계는 0입니다. 모양도 그대로 지켰습니다.",
        "en": "For logits the border is 0, and the shape is kept.",
    },
    "exercise.3_7.half": {
        "ko": "로짓 0.2와 0.4도 0이라고 했습니다. 로짓을 0.5와 비교한 것 같아요. "
        "0.5는 확률의 경계입니다.\n"
        "σ(0.2)가 0.5보다 큰지 계산해 보세요.",
        "en": "The logits 0.2 and 0.4 became 0, as if logits were compared with 0.5. "
        "That is the border for probabilities.\n"
        "Compute whether σ(0.2) is above 0.5.",
    },
    "exercise.3_7.half_of_sigmoid_twice": {
        "ko": "모든 로짓에 1이라고 답했습니다. 확률로 바꾼 값을 0과 비교했거나, "
        "시그모이드를 두 번 적용한 것 같아요.\n"
        "시그모이드의 값이 0보다 작을 수 있는지 생각해 보세요.",
        "en": "Every logit became 1, as when probabilities are compared with 0, "
        "or the sigmoid is applied twice.\n"
        "Think whether a sigmoid can be below 0.",
    },
    "exercise.3_7.all_zero": {
        "ko": "모든 로짓에 0이라고 답했습니다. 열이 하나일 때 `argmax`를 쓰면 이렇게 됩니다.\n"
        "열끼리 비교하는 대신, 로짓 하나를 경계와 비교해 보세요.",
        "en": "Every logit became 0, as with `argmax` over a single column.\n"
        "Compare each logit with a border, not columns with each other.",
    },
    "exercise.3_7.reversed": {
        "ko": "답이 모두 뒤집혔습니다. 로짓이 크면 클래스 1일 확률이 높습니다.\n"
        "부등호의 방향을 보세요.",
        "en": "All answers are exchanged. A large logit means a high probability of class 1.\n"
        "Look at the direction of the comparison.",
    },
    "exercise.3_7.sign": {
        "ko": "답에 −1이 있습니다: {got}. 부호를 돌려준 것 같아요. 클래스는 0과 1입니다.\n"
        "부호가 아니라 비교의 결과를 써 보세요.",
        "en": "The answer holds −1: {got}, the signs. Classes are 0 and 1.\n"
        "Use the result of a comparison.",
    },
    "exercise.3_7.rounded": {
        "ko": "로짓을 그대로 반올림했습니다: {got}. 반올림은 0과 1 사이의 확률에만 어울립니다.\n"
        "반올림하기 전에 무엇을 해야 할까요?",
        "en": "The logits themselves were rounded: {got}. "
        "Rounding suits probabilities between 0 and 1.\n"
        "What has to come before it?",
    },
    "exercise.3_7.probabilities": {
        "ko": "답은 {got}입니다. 확률로는 잘 바꾸었지만, 물은 것은 0이나 1입니다.\n"
        "한 걸음이 남았어요. 확률을 무엇과 비교하나요?",
        "en": "{got}: these are the probabilities. Asked for are 0 and 1.\n"
        "One step is left: what are probabilities compared with?",
    },
    "exercise.3_7.logits": {
        "ko": "로짓을 그대로 돌려주었습니다: {got}.\n각 로짓을 경계와 비교해서 0이나 1로 바꾸세요.",
        "en": "The logits came back as they are: {got}.\n"
        "Compare each with a border, to get 0 or 1.",
    },
    "exercise.3_7.flat": {
        "ko": "값은 맞지만 모양이 바뀌었습니다. 로짓은 {wanted}인데 답은 {got}입니다. "
        "정답 `y_train`과 비교하면 오류 없이 퍼져서(브로드캐스팅) 정확도가 틀립니다.\n"
        "모양을 바꾸는 줄이 있으면 빼 보세요.",
        "en": "The values are right, but the shape went from {wanted} to {got}. Compared with "
        "`y_train` it would broadcast without an error, and the accuracy be wrong.\n"
        "Take out what changes the shape.",
    },
    "exercise.3_7.count": {
        "ko": "로짓 {wanted}개를 넣었더니 값이 {got}개 나왔습니다.\n"
        "로짓마다 클래스가 하나씩 나오는지 살펴보세요.",
        "en": "For {wanted} logits the function gave {got} values.\n"
        "Each logit should get one class.",
    },
    "exercise.3_7.other": {
        "ko": "로짓 −3, −0.7, 0.2, 0.4, 0.6, 1.7, 5를 넣었더니 나온 값은 {got}입니다.\n"
        "하나씩 확률로 바꾸어 0.5보다 큰지 비교해 보세요.",
        "en": "For the logits −3, −0.7, 0.2, 0.4, 0.6, 1.7, 5 the function gave {got}.\n"
        "Turn them into probabilities one by one, and compare with 0.5.",
    },
    # 3_8: a stable cost
    "exercise.3_8.title": {"ko": "넘치지 않는 비용", "en": "A cost that does not overflow"},
    "exercise.3_8.hint_1": {
        "ko": "시그모이드를 먼저 계산하면 큰 로짓에서 h가 꼭 0이나 1이 됩니다. "
        "그 로그는 얼마인가요?",
        "en": "Computed first, the sigmoid of a large logit is exactly 0 or 1. "
        "What is the logarithm of that?",
    },
    "exercise.3_8.hint_2": {
        "ko": "−log σ(z) = log(1 + e⁻ᶻ)입니다. 이 함수를 넘치지 않게 계산하는 것이 "
        "`F.softplus(-z)`예요.",
        "en": "−log σ(z) = log(1 + e⁻ᶻ), and `F.softplus(-z)` computes it without overflow.",
    },
    "exercise.3_8.hint_3": {
        "ko": "y가 1이면 softplus(−z), 0이면 softplus(z)입니다. "
        "softplus(−z) = softplus(z) − z를 쓰면 한 식으로 묶을 수 있어요. 본문의 "
        "`nn.BCEWithLogitsLoss`를 써도 됩니다.",
        "en": "It is softplus(−z) where y is 1, softplus(z) where y is 0. "
        "Since softplus(−z) = softplus(z) − z, one formula will do. "
        "The lesson's `nn.BCEWithLogitsLoss` is welcome, too.",
    },
    "exercise.3_8.solution": {
        "ko": "softplus(z) − y·z의 평균입니다. `F.binary_cross_entropy_with_logits(logits, y)`가 "
        "하는 계산과 같습니다.",
        "en": "The mean of softplus(z) − y·z, which is what "
        "`F.binary_cross_entropy_with_logits(logits, y)` computes.",
    },
    "exercise.3_8.right": {
        "ko": "로짓 1000에서도 비용과 기울기가 모두 살아 있습니다.",
        "en": "Even at a logit of 1000, the cost and its gradient are sound.",
    },
    "exercise.3_8.logits_as_probabilities": {
        "ko": "로짓을 확률을 받는 비용 함수에 그대로 넣었습니다. 로짓은 0과 1 사이가 아닙니다.\n"
        "로짓을 받는 비용 함수가 본문의 어디에 나왔는지 찾아보세요.",
        "en": "The logits went into a cost function for probabilities. "
        "They are not between 0 and 1.\n"
        "Find the cost function for logits in the lesson.",
    },
    "exercise.3_8.summed": {
        "ko": "비용이 {got}입니다. 점마다의 비용을 더하기만 했습니다. "
        "점이 많아지면 걸음도 그만큼 커져요.\n"
        "점의 수와 상관없는 값이 되게 해 보세요.",
        "en": "The cost is {got}: those of the points added up. "
        "More points would make larger steps.\n"
        "Make it independent of their number.",
    },
    "exercise.3_8.not_one": {
        "ko": "모양이 {got}인 값이 나왔습니다. 점마다의 비용인 것 같아요. "
        "`backward()`는 숫자 하나에서 시작합니다.\n"
        "점마다의 비용을 숫자 하나로 모아 보세요.",
        "en": "The result has shape {got}, perhaps one cost for each point. "
        "`backward()` starts from one number.\n"
        "Bring them together into one.",
    },
    "exercise.3_8.negative": {
        "ko": "비용이 {got}, 음수입니다. 크기는 맞지만 부호가 반대예요. "
        "이대로 줄이면 모델은 점점 나빠집니다.\n"
        "1보다 작은 확률의 로그는 어떤 부호인지 생각해 보세요.",
        "en": "The cost is {got}: the right size with the wrong sign. "
        "To lower it would make the model worse.\n"
        "Think of the sign that the logarithm of a probability has.",
    },
    "exercise.3_8.sigmoid_twice": {
        "ko": "비용이 {got}입니다. 시그모이드가 두 번 들어갔어요. "
        "`BCEWithLogitsLoss`는 시그모이드를 스스로 계산합니다.\n"
        "로짓을 바꾸지 말고 넘겨 보세요.",
        "en": "The cost is {got}, with the sigmoid applied twice. "
        "`BCEWithLogitsLoss` computes it by itself.\n"
        "Hand over the logits as they are.",
    },
    "exercise.3_8.reversed": {
        "ko": "비용이 {got}입니다. 정답 0과 1이 서로 바뀐 값이에요.\n"
        "y가 1일 때 로짓이 클수록 비용이 작아지는지 보세요.",
        "en": "The cost is {got}, as if targets 0 and 1 were exchanged.\n"
        "See whether a larger logit lowers the cost where y is 1.",
    },
    "exercise.3_8.swapped": {
        "ko": "비용이 {got}입니다. 로짓과 정답의 자리가 바뀌었습니다.\n"
        "비용 함수가 무엇을 먼저 받는지 보세요.",
        "en": "The cost is {got}: logits and targets have changed places.\n"
        "See which of them the cost function takes first.",
    },
    "exercise.3_8.broadcast": {
        "ko": "비용이 {got}입니다. (4,) 모양과 (4, 1) 모양이 만나 (4, 4)로 "
        "퍼졌습니다(브로드캐스팅). "
        "점마다 정답 하나가 아니라 모든 정답과 비교했어요.\n"
        "`squeeze`나 `flatten`이 한쪽에만 있는지 보세요.",
        "en": "The cost is {got}. Shapes (4,) and (4, 1) were broadcast to (4, 4): "
        "each point was compared with every target.\n"
        "Look for a `squeeze` or `flatten` on one side only.",
    },
    "exercise.3_8.one_term": {
        "ko": "비용이 {got}입니다. 정답이 1인 점의 항만 더했습니다. 정답이 0인 점은 틀려도 벌이 "
        "없어요.\n"
        "2단원의 식에서 둘째 항을 찾아보세요.",
        "en": "The cost is {got}: only the term for targets of 1. "
        "Points of class 0 go unpunished.\n"
        "Find the second term in the formula of lesson 2.",
    },
    "exercise.3_8.detached": {
        "ko": "값은 맞지만 계산 그래프가 끊겼습니다. `.item()`이나 `.detach()`, 파이썬의 수로 "
        "바꾸는 곳이 "
        "있으면 기울기를 구할 수 없습니다.\n"
        "끝까지 텐서인 채로 돌려주세요.",
        "en": "The value is right, but the graph is cut, as by `.item()`, `.detach()` "
        "or a Python number; no gradient can be computed.\n"
        "Return a tensor, all the way.",
    },
    "exercise.3_8.overflow": {
        "ko": "보통의 로짓에서는 맞지만, 로짓 ±1000에서 비용이 {got}입니다. "
        "도중에 지수가 넘쳤거나 0의 로그를 구했습니다.\n"
        "시그모이드와 로그를 따로 계산하지 않는 식을 찾아보세요.",
        "en": "Right for ordinary logits, but at ±1000 the cost is {got}: an exponential "
        "overflowed, or there was a logarithm of 0.\n"
        "Look for a formula that does not take sigmoid and logarithm one after the other.",
    },
    "exercise.3_8.clamped": {
        "ko": "보통의 로짓에서는 맞지만, 로짓 ±1000에서 비용이 {got}에 머뭅니다. "
        "중간의 확률이 0이나 1에 붙어서, 얼마나 틀렸는지를 잃어버렸습니다.\n"
        "확률을 거치지 말고 로짓에서 바로 계산해 보세요.",
        "en": "Right for ordinary logits, but at ±1000 the cost stays at {got}. A probability "
        "stuck at 0 or 1 on the way, and how wrong it was is lost.\n"
        "Compute from the logits, without a probability in between.",
    },
    "exercise.3_8.gradient": {
        "ko": "비용은 맞지만 로짓 ±1000에서 기울기가 숫자가 아닙니다. "
        "쓰지 않는 쪽의 계산도 기울기에는 섞입니다.\n"
        "`torch.where`로 고르는 두 값이 모두 유한한지 보세요.",
        "en": "The cost is right, but at logits of ±1000 the gradient is not a number. "
        "Even a branch that is not chosen takes part in the gradient.\n"
        "If you use `torch.where`, see that both its values stay finite.",
    },
    "exercise.3_8.other": {
        "ko": "비용이 {got}입니다. 이진 교차 엔트로피의 평균이 아니에요.\n"
        "점 하나에서 손으로 계산한 값과 비교해 보세요.",
        "en": "The cost is {got}, which is not the mean binary cross-entropy.\n"
        "Compare it, for a single point, with a value computed by hand.",
    },
}
