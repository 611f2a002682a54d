"""The search under the policy that the site is to be served with."""

from playwright.sync_api import Page, expect

from .host import Host
from .searching import ask, box, results, wait_for

POLICY = "default-src 'self'"
DECISION = "anyang/2021-3/gao-yong/decision"
NOTE = """window.refused = [];
addEventListener("securitypolicyviolation", (e) => refused.push(`${e.violatedDirective} ${e.blockedURI}`));
"""


def test_search_and_suggestions_ask_for_nothing_that_the_policy_refuses(
    forgetful: Page, host: Host
) -> None:
    host.headers["Content-Security-Policy"] = POLICY
    forgetful.add_init_script(NOTE)
    ask(forgetful, "任免")  # of units that are not alike: lunr scores them
    assert results(forgetful).locator("[data-document]").count() > 1
    box(forgetful).fill("gaoyong")
    expect(forgetful.get_by_role("option").first).to_be_visible()
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "done")
    assert forgetful.evaluate("refused") == []


def test_a_hit_leads_to_its_passage_under_the_policy(forgetful: Page, host: Host) -> None:
    host.headers["Content-Security-Policy"] = POLICY
    ask(forgetful, "高永")
    results(forgetful).locator(f'[data-document="{DECISION}"] a').click()
    expect(forgetful.locator("article mark.found").first).to_have_text("高永")
