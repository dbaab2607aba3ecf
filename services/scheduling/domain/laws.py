"""The laws that rules of rosters come from: title, article, and the date of the text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """A law with its article and the date of the text, ISO; a policy of the centre has none of these."""

    law: str = ""
    article: str = ""
    date: str = ""

    @property
    def citation(self) -> str:
        """As people cite it; empty for a policy."""
        return f"{self.law} art. {self.article} ({self.date})" if self.law else ""


POLICY = Origin()
WORKING_HOURS = Origin("国务院关于职工工作时间的规定", "3", "1995-03-25")
FEMALE_WORKERS = Origin("女职工劳动保护特别规定", "6, 9", "2012-04-28")
COMPREHENSIVE_HOURS = Origin(
    "关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）", "5", "1994-12-14"
)
PAID_HOURS = Origin("关于职工全年月平均工作时间和工资折算问题的通知（人社部发〔2025〕2号）", "1", "2025-01-01")


def labour(article: str) -> Origin:
    """An article of the Labour Law."""
    return Origin("中华人民共和国劳动法", article, "2018-12-29")
