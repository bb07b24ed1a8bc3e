"""Prints the mutants of a Python program as JSON: `python list_mutants.py PROGRAM`. Each is a replacement of one piece of the text."""

import ast
import json
import sys

COMPARISONS = {ast.Eq: "!=", ast.NotEq: "==", ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">"}
NAMED_COMPARISONS = {ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in"}
ARITHMETIC = {ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*"}


class Lister(ast.NodeVisitor):
    def __init__(self, text):
        self.text = text
        self.starts = [0]
        for line in text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.lines = text.splitlines(keepends=True)
        self.scopes = []
        self.found = []

    def offset(self, line, column):
        """Columns of the syntax tree count bytes."""
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:column].decode())

    def span(self, node):
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)

    def source(self, node):
        start, end = self.span(node)
        return self.text[start:end]

    def add(self, mutator, node, replacement, span=None):
        start, end = span or self.span(node)
        self.found.append(
            {
                "line": node.lineno,
                "within": ".".join(self.scopes),
                "mutator": mutator,
                "original": self.text[start:end],
                "replacement": replacement,
                "changed": self.text[:start] + replacement + self.text[end:],
            }
        )

    def visit_scope(self, node):
        for decorator in node.decorator_list:
            start, end = self.span(decorator)
            self.add("Decorator", decorator, "# no decorator", (start - 1, end))
        self.scopes.append(node.name)
        for child in node.body:
            is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant) and isinstance(child.value.value, str)
            if not is_docstring:
                self.visit(child)
        self.scopes.pop()

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = visit_scope

    def visit_statement(self, node):
        self.add("Statement", node, "pass")
        self.generic_visit(node)

    visit_Assign = visit_AugAssign = visit_Raise = visit_Expr = visit_Delete = visit_statement

    def visit_AnnAssign(self, node):
        if node.value:
            self.visit(node.value)

    def visit_Return(self, node):
        if node.value and not (isinstance(node.value, ast.Constant) and node.value.value is None):
            self.add("Return", node, "return None")
        self.generic_visit(node)

    def visit_Break(self, node):
        self.add("Loop", node, "continue")

    def visit_Continue(self, node):
        self.add("Loop", node, "break")

    def visit_condition(self, node):
        self.add("Condition", node.test, "True")
        self.add("Condition", node.test, "False")
        self.generic_visit(node)

    visit_If = visit_While = visit_IfExp = visit_condition

    def visit_BoolOp(self, node):
        operator = "or" if isinstance(node.op, ast.And) else "and"
        self.add("BooleanOperator", node, f" {operator} ".join(f"({self.source(value)})" for value in node.values))
        for value in node.values:
            others = [f"({self.source(other)})" for other in node.values if other is not value]
            self.add("Operand", node, (" and " if operator == "or" else " or ").join(others))
        self.generic_visit(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, ast.Not):
            self.add("Not", node, f"({self.source(node.operand)})")
        self.generic_visit(node)

    def visit_Compare(self, node):
        operator = {**COMPARISONS, **NAMED_COMPARISONS}.get(type(node.ops[0]))
        if operator and len(node.ops) == 1:
            self.add("Comparison", node, f"{self.source(node.left)} {operator} {self.source(node.comparators[0])}")
        self.generic_visit(node)

    def visit_BinOp(self, node):
        if operator := ARITHMETIC.get(type(node.op)):
            self.add("Arithmetic", node, f"{self.source(node.left)} {operator} {self.source(node.right)}")
        self.generic_visit(node)

    def visit_Call(self, node):
        for keyword in node.keywords:
            start, end = self.span(keyword)
            rest = self.text[end:]
            end += len(rest) - len(rest.lstrip(", "))
            self.add("KeywordArgument", keyword, "", (start, end))
        self.generic_visit(node)

    def visit_JoinedStr(self, node):
        self.add("String", node, '""')
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_Constant(self, node):
        if isinstance(node.value, bool):
            self.add("Constant", node, str(not node.value))
        elif isinstance(node.value, (int, float)):
            self.add("Constant", node, str(node.value + 1))
        elif isinstance(node.value, str):
            self.add("String", node, '""' if node.value else '"mutant"')


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    lister = Lister(text)
    module = ast.parse(text)
    for statement in module.body[1:]:  # without the docstring
        lister.visit(statement)
    valid = []
    for mutant in lister.found:
        try:
            ast.parse(mutant["changed"])
        except SyntaxError:
            continue
        if mutant["changed"] != text:
            valid.append(mutant)
    json.dump(valid, sys.stdout)


main()
