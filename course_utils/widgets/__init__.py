"""Widgets: each Python file stands beside the JavaScript file of the same name."""
