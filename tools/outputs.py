"""What the outputs of a notebook's cell say in words."""


def texts_of(outputs):
    """Return the text of each output: what was printed, shown as text, or an error's message."""
    texts = []
    for output in outputs:
        if output.output_type == "stream":
            texts.append(output.text)
        elif output.output_type == "error":
            texts.append(f"{output.ename}: {output.evalue}")
        else:
            texts.append(output.data.get("text/plain", ""))
    return texts
