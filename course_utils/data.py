"""The data of the lessons."""

import torch


def load_six_points():
    """Return the six points of the lessons.

    Returns
    -------
    x_train : float32 tensor of shape (6, 2)
    y_train : float32 tensor of shape (6, 1)
        Class 0 for the first three points, class 1 for the others.
    """
    x_data = [[1, 2], [2, 3], [3, 1], [4, 3], [5, 3], [6, 2]]
    y_data = [[0], [0], [0], [1], [1], [1]]
    return torch.FloatTensor(x_data), torch.FloatTensor(y_data)


def load_breast_cancer_pair():
    """Return two features of the breast cancer data that comes with scikit-learn.

    569 tumours; the features are the mean radius of the cell nuclei and their mean texture
    (the spread of grey values). scikit-learn counts benign as 1; here 1 is malignant, so that
    a high probability is a warning.

    Returns
    -------
    x : float32 tensor of shape (569, 2)
    y : float32 tensor of shape (569, 1)
        1 for malignant (212 tumours), 0 for benign (357).

    Source
    ------
    W. Street, W. Wolberg, O. Mangasarian: Breast Cancer Wisconsin (Diagnostic), UCI, 1993.
    """
    from sklearn.datasets import load_breast_cancer

    dataset = load_breast_cancer()
    columns = [list(dataset.feature_names).index(n) for n in ("mean radius", "mean texture")]
    x = torch.tensor(dataset.data[:, columns], dtype=torch.float32)
    y = torch.tensor(1 - dataset.target, dtype=torch.float32).reshape(-1, 1)
    return x, y
