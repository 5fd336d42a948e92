"""Each cell's id becomes its anchor on the page: the same in both languages.

Staging leaves the comment `<!-- cell: ID -->` in front of a text cell, and the id of a code cell
in the cell's metadata.
"""

import re

from docutils import nodes
from sphinx.transforms import SphinxTransform

_MARK = re.compile(r"<!-- cell: ([\w-]+) -->\s*")


class CellAnchors(SphinxTransform):
    # After Markdown has become nodes, before Sphinx collects titles and tables of contents.
    default_priority = 850

    def apply(self):
        for section in self.document.findall(nodes.section):
            section["ids"] = []  # those that come from the words of a heading
        for node in list(self.document.findall(nodes.raw)):
            if found := _MARK.fullmatch(node.astext()):
                self._name(_node_after(node), found[1])
                node.parent.remove(node)
        for cell in self.document.findall(nodes.container):
            if cell.get("nb_element") == "cell_code" and "cell_id" in cell["cell_metadata"]:
                self._name(cell, cell["cell_metadata"]["cell_id"])

    def _name(self, node, identifier):
        node["ids"].insert(0, identifier)
        self.document.ids[identifier] = node


def _node_after(mark):
    """Return what stands after `mark`: its next sibling, or that of the section it ends."""
    return mark.next_node(nodes.Element, descend=False, siblings=True, ascend=True)


def setup(app):
    app.add_transform(CellAnchors)
    return {"parallel_read_safe": True}
