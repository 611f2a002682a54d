"""Links to the places of a document that need no script."""

import pytest
from playwright.sync_api import Browser, expect

from generator.site.place_links import with_place_links, without_place_links

LINK = '<a class="place" href="#{}" aria-label="此处的网址"></a>'
# A place with its address, and what comes behind which tag.
PLACES = [
    ('<p id="水渠完工">', "水渠完工"),
    ('<h3 aria-level="2" id="水利">', "水利"),
    ("<p>", "art_1"),  # the label has the address
]


@pytest.mark.parametrize(("tag", "place"), PLACES)
def test_a_place_leads_to_itself(tag: str, place: str) -> None:
    label = '<strong id="art_1">第一条</strong>' if place == "art_1" else "词"
    html = f"{tag}{label}</p>"
    assert with_place_links(html) == f"{tag}{LINK.format(place)}{label}</p>"
    assert without_place_links(with_place_links(html)) == html


@pytest.mark.parametrize(
    "html", ["<p>无址</p>", '<ul id="a"></ul>', '<p class="added">附</p>\n<h2 id="b">b</h2>']
)
def test_what_has_no_address_or_was_added_has_no_link(html: str) -> None:
    assert with_place_links(html) == html


def test_each_place_has_its_link_without_scripts_and_one_follows_with_them(
    browser: Browser, address: str
) -> None:
    for scripts in (False, True):
        context = browser.new_context(java_script_enabled=scripts, base_url=address)
        page = context.new_page()
        page.goto("qinghe/2021-3/plan-report/")
        links = page.locator("[data-text] a.place")
        if scripts:
            expect(links).to_have_count(1)
        else:
            assert links.count() > 1
            to = links.last.get_attribute("href")
            links.last.click()
            assert page.evaluate("decodeURI(location.hash)") == to
        context.close()
