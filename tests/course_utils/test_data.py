import torch
from sklearn.datasets import load_breast_cancer

from course_utils import load_breast_cancer_pair, load_six_points


def test_six_points():
    x_train, y_train = load_six_points()
    assert x_train.tolist() == [[1, 2], [2, 3], [3, 1], [4, 3], [5, 3], [6, 2]]
    assert y_train.tolist() == [[0], [0], [0], [1], [1], [1]]
    assert x_train.dtype == y_train.dtype == torch.float32


def test_six_points_are_new_each_time():
    load_six_points()[0].zero_()
    assert load_six_points()[0].sum() > 0


def test_breast_cancer_pair():
    x, y = load_breast_cancer_pair()
    assert (x.shape, y.shape) == ((569, 2), (569, 1))
    assert x.dtype == y.dtype == torch.float32
    assert (int(y.sum()), int((1 - y).sum())) == (212, 357)


def test_breast_cancer_columns_and_classes_are_the_ones_named():
    x, y = load_breast_cancer_pair()
    original = load_breast_cancer()
    names = list(original.feature_names)
    columns = [names.index("mean radius"), names.index("mean texture")]
    assert torch.equal(x, torch.tensor(original.data[:, columns], dtype=torch.float32))
    malignant = list(original.target_names).index("malignant")
    assert y.reshape(-1).tolist() == (original.target == malignant).astype(float).tolist()
    # Malignant cells are larger: a check against classes that were exchanged.
    assert x[y.reshape(-1) == 1, 0].mean() > x[y.reshape(-1) == 0, 0].mean()
