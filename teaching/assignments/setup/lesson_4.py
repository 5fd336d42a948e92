import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.optim as optim
from sklearn.model_selection import train_test_split

from course_utils import load_breast_cancer_pair, load_six_points


class BinaryClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.linear(x))


x_train, y_train = load_six_points()
x, y = load_breast_cancer_pair()
x_fit, x_test, y_fit, y_test = train_test_split(x, y, test_size=0.2, stratify=y, random_state=1)
mean, std = x_fit.mean(dim=0), x_fit.std(dim=0)
x_fit, x_test = (x_fit - mean) / std, (x_test - mean) / std
