"""`{% trans %}` translated when a template is compiled, so that a page pays nothing for it; and what marks French parts.

- `{% trans %}…{% endtrans %}` is Jinja's own, with the `trimmed`, `pluralize` and context words it knows. In an attribute the
  context is "attribute": a missing translation then stays bare French, since no element can be put there.
- `{% language code %}` writes a property of `Language`: code, direction, locale, french, number.
- `{% french %}…{% endfrench %}` holds what a record says: marked as French on a page of another language.
- `{% only french %}…{% endonly %}` stands on French pages only, `{% only abroad %}…` on those of other languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from jinja2 import nodes
from jinja2.ext import InternationalizationExtension
from jinja2.parser import Parser
from markupsafe import Markup

from egalite.site.render.locales.languages import FRENCH, LanguageError

ATTRIBUTE = "attribute"
INTERFACE = "interface"  # the context of a text whose template gives none
MARKED = Markup('<span lang="fr" dir="ltr">%s</span>')
_NAMES = re.compile(r"(?<!%)%\((\w+)\)s")


class Message(NamedTuple):
    """A French text to translate, and where it stands. `many` is its plural, or ""."""

    text: str
    context: str
    file: str
    line: int
    many: str = ""


class Translate(InternationalizationExtension):
    """Compiles a template in the environment's `language`, with its `catalogue`; French without one.

    An environment whose `told` is a function has each text reported to it.
    """

    tags = {"trans", "language", "french", "only"}  # noqa: RUF012

    def __init__(self, environment: Any) -> None:
        super().__init__(environment)
        environment.extend(language=FRENCH, catalogue=None, told=None)

    def parse(self, parser: Parser) -> Any:
        """A tag of ours, or Jinja's own `trans`."""
        tag = parser.stream.current
        if tag.value == "language":
            next(parser.stream)
            name = parser.stream.expect("name").value
            return self._plain(getattr(self.environment.language, name))  # type: ignore[attr-defined]
        if tag.value == "french":
            next(parser.stream)
            inside = parser.parse_statements(("name:endfrench",), drop_needle=True)
            if self._is_french:
                return inside
            before, after = MARKED.split("%s")
            return [*self._plain(before), *inside, *self._plain(after)]
        if tag.value == "only":
            next(parser.stream)
            where = parser.stream.expect("name")
            if where.value not in {"french", "abroad"}:
                parser.fail("`only` takes `french` or `abroad`", where.lineno)
            inside = parser.parse_statements(("name:endonly",), drop_needle=True)
            return inside if self._is_french == (where.value == "french") else []
        self._place = (parser.name or "", tag.lineno)
        return super().parse(parser)

    @property
    def _is_french(self) -> bool:
        return bool(self.environment.language == FRENCH)  # type: ignore[attr-defined]

    def _make_node(
        self, singular: str, plural: str | None, context: str | None, variables: dict[str, nodes.Expr],
        plural_expr: nodes.Expr | None, vars_referenced: bool, num_called_num: bool,
    ) -> Any:  # fmt: skip
        """The nodes of one text, in the language of the environment."""
        context = context or INTERFACE
        report: Callable[[Message], None] | None = self.environment.told  # type: ignore[attr-defined]
        if report:
            report(Message(singular, context, *self._place, plural or ""))
        if plural is None or plural_expr is None:
            return self._filled(self._said(singular, context), variables)
        if self._is_french:  # zero and one are singular
            several = nodes.Compare(plural_expr, [nodes.Operand("gt", nodes.Const(1))])
            return nodes.If(several, [self._filled(plural, variables)], [], [self._filled(singular, variables)])
        arguments = [nodes.Const(singular), nodes.Const(plural), plural_expr, nodes.Const(context)]
        call = nodes.MarkSafeIfAutoescape(nodes.Call(self.attr("number_said"), arguments, [], None, None))
        pairs = [nodes.Pair(nodes.Const(name), value) for name, value in variables.items()]
        return nodes.Output([nodes.Mod(call, nodes.Dict(pairs))])

    def _said(self, text: str, context: str) -> str:
        catalogue = self.environment.catalogue  # type: ignore[attr-defined]
        if catalogue is None:
            return text
        missing = text if context == ATTRIBUTE else str(MARKED).replace("%s", text)
        return catalogue.find(text, context) or missing

    def number_said(self, one: str, many: str, number: int, context: str) -> str:
        """What suits a number; called by the templates of other languages."""
        catalogue = self.environment.catalogue  # type: ignore[attr-defined]
        french = many if number > 1 else one
        return catalogue.find_number(one, many, number, context) or str(MARKED).replace("%s", french)

    def _filled(self, text: str, variables: dict[str, nodes.Expr]) -> nodes.Output:
        """A text and the values it names."""
        parts: list[nodes.Expr] = []
        for index, part in enumerate(_NAMES.split(text)):
            if index % 2:
                if part not in variables:
                    raise LanguageError(
                        f"une traduction de {self._place[0]} nomme %({part})s, que le français n'a pas : {text}"
                    )
                parts.append(variables[part])
            elif part:
                parts.append(nodes.TemplateData(part.replace("%%", "%")))
        return nodes.Output(parts)

    def _plain(self, text: str) -> list[nodes.Node]:
        return [nodes.Output([nodes.TemplateData(text)])] if text else []
