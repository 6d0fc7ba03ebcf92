"""German words that say where the verb of a clause stands."""

from __future__ import annotations

from typing import Final

SUBORDINATORS: Final = """
    dass daß weil wenn ob nachdem bevor damit obwohl sodass indem falls sobald solange denen deren
    dessen
"""
"""Behind a comma they open a clause whose verb stands last."""

RELATIVES: Final = "der die das dem den denen deren"
PREPOSITIONS: Final = """
    in mit für aus von auf an bei nach zu durch über unter vor gegen ohne um neben zwischen
"""
"""One of them may stand before a relative: "mit dem er"."""

INSIDE: Final = """
    sich er sie es ich wir man im in am an auf mit von vom zum zur bei beim nach für aus vor seit
    durch über unter nicht auch noch schon bereits einst nun jetzt ihn ihm ihr uns sein seine seinen
    seiner ihre ihren eine einen einem einer den dem das die zu um gegen ohne wegen laut derzeit
    heute gestern
"""
"""What follows a relative, and no article: ", die sich", against the apposition ", die Stadt"."""

GOES_ON: Final = "als wie und oder sowie sondern bis"
"""With one of them something may follow the verb."""

MODALS: Final = """
    kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen
    sollte sollten darf dürfen durfte durften dürfte dürften würde würden möchte möchten
"""
"""They want an infinitive in their clause."""

NO_INFINITIVE: Final = frozenset(
    """
    den einen keinen meinen deinen seinen ihren unseren euren diesen jenen jeden denen dann wenn
    wann denn gegen zwischen neben wegen oben unten hinten vorn innen außen schon man ein kein mein
    dein bin ihn nun hin daran davon darin woran wovon worin sondern gestern morgen allen vielen
    wenigen anderen beiden einigen manchen solchen welchen ersten letzten zweiten können müssen
    sollen dürfen kann konnten könnten würden sollten mussten müssten durften dürften möchten
    """.split()
)
"""Words that end like an infinitive."""
