"""The page of results: address, filters, Back, nothing found, failure."""

import re

from playwright.sync_api import Locator, Page, Route, expect

from .searching import ask, box, hits, hold, released, results, script_engine, settled, wait_for

DECISION = "qinghe/2021-3/he-chuan/decision"


def filters(page: Page) -> Locator:
    """Return the panel of filters, open."""
    panel = page.locator("details").filter(has=page.get_by_role("heading", name="筛选")).first
    if panel.get_attribute("open") is None:
        panel.locator("summary").first.click()
    return panel


def group(page: Page, name: str) -> Locator:
    return (
        filters(page)
        .locator(".search-filter")
        .filter(has=page.get_by_role("heading", name=name, exact=True))
    )


def count_of(link: Locator) -> int:
    return int(re.search(r"(\d+)件", link.inner_text())[1])


STILL = """() => new Promise((done) => {
  let [top, frames] = [scrollY, 0];
  const look = () => {
    [top, frames] = [scrollY, scrollY === top ? frames + 1 : 0];
    if (frames < 20) requestAnimationFrame(look); // the wheel may turn on
    else done(top);
  };
  look();
})"""


def scrolled(page: Page) -> int:
    """Scroll down a little and return how far."""
    page.mouse.wheel(0, 200)
    page.wait_for_function("scrollY > 0")
    return int(page.evaluate(STILL))


def test_form_asks_without_leaving_and_address_holds_the_query(page: Page) -> None:
    page.goto("search/")
    wait_for(page, "idle")
    page.evaluate("window.stayed = true")
    box(page).fill("贺川")
    page.keyboard.press("Enter")
    wait_for(page, "done")
    assert hits(page)
    assert page.evaluate("window.stayed")
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "贺川"
    expect(page).to_have_title(re.compile("贺川"))


def test_status_tells_the_number_of_hits(page: Page) -> None:
    ask(page, "人大常委会")
    number = len(hits(page))
    expect(results(page).get_by_role("status").first).to_contain_text(f"共 {number} 件")


def test_back_and_forward_lead_through_the_questions(page: Page) -> None:
    ask(page, "贺川")
    first = hits(page)
    box(page).fill("没有这样的词句")
    page.keyboard.press("Enter")
    expect(results(page)).to_contain_text("没有找到")
    page.go_back()
    expect(box(page)).to_have_value("贺川")
    expect(results(page).locator("[data-document]")).to_have_count(len(first))
    assert hits(page) == first
    page.go_forward()
    expect(results(page)).to_contain_text("没有找到")


def test_filter_leaves_as_many_hits_as_it_says(page: Page) -> None:
    ask(page, "贺川")
    everything = len(hits(page))
    value = group(page, "文种").get_by_role("link").first
    left = count_of(value)
    assert 0 < left < everything
    value.click()
    expect(results(page).locator("[data-document]")).to_have_count(left)
    assert page.evaluate("new URLSearchParams(location.search).has('kind')")
    results(page).get_by_role("link", name=re.compile("^去掉 文种")).click()
    expect(results(page).locator("[data-document]")).to_have_count(everything)


def test_people_and_bodies_are_filters_too(page: Page) -> None:
    ask(page, "任免")
    for name, key in (("人员", "person"), ("机关", "body")):
        names = group(page, name)
        names.locator("summary").click()
        value = names.get_by_role("link").last
        left = count_of(value)
        value.click()
        expect(results(page).locator("[data-document]")).to_have_count(left)
        assert page.evaluate("key => new URLSearchParams(location.search).has(key)", key)
        page.go_back()
        wait_for(page, "done")


def test_filters_combine_and_the_chip_names_the_value(page: Page) -> None:
    ask(page, "贺川", kind="decision", year="2021", person="贺川")
    assert hits(page) == [DECISION]
    chips = results(page).get_by_label("已选的筛选条件")
    for text in ("文种：决定", "年份：2021年", "人员：贺川"):
        expect(chips.get_by_text(text)).to_be_visible()
    chips.get_by_role("link", name="全部去掉").click()
    expect(chips).to_have_count(0)
    assert len(hits(page)) > 1


def test_a_name_of_which_one_character_is_another_is_shown_at_once(page: Page) -> None:
    ask(page, "赵小河")
    expect(results(page)).to_contain_text("没有“赵小河”，以下是只差一字的“赵小川”")
    expect(results(page).get_by_role("heading", name="赵小川", exact=True)).to_be_visible()
    expect(results(page).locator("[data-document]").first).to_be_visible()


def test_nothing_found_says_what_was_tried_and_offers_the_nearest(page: Page) -> None:
    ask(page, "贺州")
    expect(results(page)).to_contain_text("没有找到")
    expect(results(page)).to_contain_text(re.compile("已按原文.*查找"))
    nearest = results(page).get_by_role("list").get_by_role("link").first
    nearest.click()
    wait_for(page, "done")
    expect(results(page).locator("[data-document]").first).to_be_visible()


def test_nothing_found_under_filters_offers_to_remove_them(page: Page) -> None:
    ask(page, "贺川", year="2024")
    expect(results(page)).to_contain_text("在已选的筛选条件下")
    results(page).get_by_role("link", name="去掉筛选条件再查").click()
    expect(results(page).locator("[data-document]").first).to_be_visible()


def test_what_only_the_filters_refuse_is_counted_without_them(page: Page) -> None:
    ask(page, "贺川")
    everything = len(hits(page))
    ask(page, "贺川", year="2024")
    offered = results(page).get_by_role("link", name="去掉筛选条件再查")
    assert count_of(offered) == everything
    expect(results(page).get_by_role("heading", name="相近的有")).to_have_count(0)


def test_nothing_found_and_failure_lead_to_the_lists(page: Page) -> None:
    lists = page.get_by_role("heading", name="索引与目录")
    ask(page, "贺川")
    expect(lists).to_be_hidden()
    ask(page, "没有这样的词句")
    expect(lists).to_be_visible()
    page.locator("#content").get_by_role("link", name="机关索引").click()
    expect(page.get_by_role("heading", level=1, name="机关索引")).to_be_visible()
    page.route("**/search/**/*.bin", lambda route: route.abort())
    ask(page, "贺川", state="error")
    expect(lists).to_be_visible()


def test_filters_alone_list_what_they_allow_the_newest_first(page: Page) -> None:
    page.goto("search/?kind=decision")
    wait_for(page, "done")
    status = results(page).get_by_role("status").first
    listed = results(page).locator("[data-document]")
    expect(status).to_have_text(f"符合筛选条件的文件，共 {listed.count()} 件")
    dates = [date.get_attribute("datetime") for date in listed.locator("time").all()]
    assert dates == sorted(dates, key=str, reverse=True)
    decisions = count_of(group(page, "文种").get_by_role("link").filter(has_text="决定").first)
    assert decisions == listed.count()
    results(page).get_by_role("link", name=re.compile("^去掉 文种")).click()
    wait_for(page, "idle")
    assert page.url.endswith("/search/")
    expect(page.get_by_role("heading", name="检索方法")).to_be_visible()
    page.goto("search/?kind=none")
    expect(status).to_have_text("没有符合筛选条件的文件。")


def test_who_asks_nothing_may_browse_by_filters(page: Page) -> None:
    page.goto("search/")
    wait_for(page, "idle")
    results(page).get_by_text("浏览全部文件").click()
    year = results(page).get_by_role("link", name=re.compile("^2023年"))
    number = count_of(year)
    year.click()
    wait_for(page, "done")
    assert len(hits(page)) == number > 0
    assert page.url.endswith("/search/?year=2023")
    page.go_back()
    expect(results(page).get_by_text("浏览全部文件")).to_be_visible()


def test_no_count_is_told_until_all_is_read(page: Page) -> None:
    script_engine(page)
    ask(page, "存疑")
    status = results(page).get_by_role("status").first
    choices = results(page).get_by_role("heading", name="可以是").locator("..").get_by_role("link")
    values = group(page, "文种").get_by_role("link")
    expect(status).not_to_contain_text("25")
    expect(choices).to_have_text(["甲", "乙", "丙"])
    expect(values).to_have_text(["决定", "报告", "议案", "讲话", "名单"])
    values.first.focus()
    page.evaluate("released = true")
    page.mouse.wheel(0, 9000)
    expect(status).to_contain_text("共 20 件")
    expect(choices).to_have_text(["甲12件", "乙8件"])
    expect(values).to_have_text(["决定8件", "报告3件", "议案4件", "讲话2件", "名单2件", "通知1件"])
    expect(values.first).to_be_focused()
    expect(results(page).locator("[data-document]")).to_have_count(20)


def test_rest_of_a_long_filter_is_shown_on_demand(page: Page) -> None:
    script_engine(page)
    ask(page, "存疑")
    kinds = group(page, "文种")
    kinds.get_by_role("button", name="其余 2 项").click()
    expect(kinds.get_by_role("link")).to_have_count(7)
    expect(kinds.get_by_role("link").nth(5)).to_be_focused()
    expect(kinds.get_by_role("button")).to_have_count(0)


def test_failed_download_says_so_and_can_be_retried(page: Page) -> None:
    page.route("**/search/**/*.bin", lambda route: route.abort())
    page.goto("search/?q=贺川")
    wait_for(page, "error")
    expect(results(page).get_by_role("status").first).to_contain_text("没有成功")
    page.unroute("**/search/**/*.bin")
    results(page).get_by_role("button", name="再试一次").click()
    wait_for(page, "done")
    expect(results(page).get_by_role("status").first).to_be_focused()
    assert DECISION in hits(page)


def test_what_is_typed_before_the_page_is_ready_stays(page: Page) -> None:
    def late(route: Route) -> None:
        box(page).fill("贺川")
        route.continue_()

    page.route("**/search/view/page.js", late)
    page.goto("search/")
    wait_for(page, "idle")
    expect(page.locator("#gazette-search > p")).to_be_attached()
    expect(box(page)).to_have_value("贺川")


def test_help_does_not_precede_an_answer_but_stands_in_for_a_script_that_failed(
    page: Page,
) -> None:
    held = hold(page, "**/search/view/page.js")
    page.goto("search/?q=贺川", wait_until="commit")
    ways = page.get_by_role("heading", name="检索方法", include_hidden=True)
    expect(ways).to_be_attached()
    expect(ways).to_be_hidden()
    released(page, held).abort()
    expect(ways).to_be_visible()


def test_button_for_more_leads_on_to_the_first_new_hit(page: Page) -> None:
    script_engine(page)
    page.add_init_script("sessionStorage.failed = 'before'")
    page.add_init_script("window.IntersectionObserver = class { observe() {} disconnect() {} }")
    ask(page, "很多")
    for number in (10, 20):
        more = results(page).get_by_role("button", name="显示更多")
        more.focus()
        page.keyboard.press("Enter")
        hit = results(page).locator("[data-document]").nth(number)
        expect(hit.get_by_role("link")).to_be_focused()
    expect(more).to_be_hidden()


def test_document_and_back_leads_to_the_same_place(page: Page) -> None:
    ask(page, "人大常委会")
    hit = results(page).locator("[data-document]").nth(8)
    hit.scroll_into_view_if_needed()
    before = settled(page)
    assert before > 0
    hit.get_by_role("link").click()
    expect(page.locator("article[data-document]")).to_be_visible()
    page.go_back()
    wait_for(page, "done")
    page.wait_for_function("before => Math.abs(scrollY - before) < 5", arg=before)


def test_next_page_comes_by_button_and_near_the_end(page: Page) -> None:
    script_engine(page)
    ask(page, "很多")
    shown = results(page).locator("[data-document]")
    expect(results(page).get_by_role("status").first).not_to_contain_text("25")
    page.mouse.wheel(0, 4000)
    expect(results(page)).to_contain_text("没有取到后面的结果")
    expect(shown).to_have_count(10)
    results(page).get_by_role("button", name="再试一次").click()
    expect(shown).to_have_count(20)
    page.mouse.wheel(0, 9000)
    expect(shown).to_have_count(25)
    expect(results(page).get_by_role("button")).to_have_count(0)


def test_back_from_a_later_page_of_hits_loads_it_again(page: Page) -> None:
    script_engine(page)
    ask(page, "很多")
    shown = results(page).locator("[data-document]")
    page.mouse.wheel(0, 4000)
    results(page).get_by_role("button", name="再试一次").click()
    page.mouse.wheel(0, 9000)
    expect(shown).to_have_count(25)
    shown.nth(22).scroll_into_view_if_needed()
    before = settled(page)
    page.goto("people/")
    page.go_back()
    wait_for(page, "done")
    page.wait_for_function("before => Math.abs(scrollY - before) < 5", arg=before)
    assert shown.count() >= 20


def test_who_scrolls_while_further_hits_come_is_not_moved(page: Page) -> None:
    script_engine(page)
    page.goto("search/?q=渐多")
    shown = results(page).locator("[data-document]")
    expect(shown).to_have_count(10)
    before = scrolled(page)
    page.evaluate("window.released = true")
    wait_for(page, "done")
    expect(shown).to_have_count(25)
    assert page.evaluate("scrollY") == before


def test_new_question_is_shown_from_the_top_with_its_first_hits(page: Page) -> None:
    script_engine(page)
    ask(page, "快")
    scrolled(page)
    box(page).evaluate("box => { box.value = '渐多'; box.form.requestSubmit(); }")
    expect(results(page)).to_contain_text("渐多第0件")
    assert page.evaluate("scrollY") == 0
    wait_for(page, "loading")


def test_back_leads_to_the_place_unless_the_reader_went_elsewhere(page: Page) -> None:
    script_engine(page)
    page.goto("search/?q=渐多")
    page.evaluate("window.released = true")
    wait_for(page, "done")
    shown = results(page).locator("[data-document]")
    shown.nth(22).scroll_into_view_if_needed()
    before = settled(page)
    for leaves in (False, True):
        page.goto("people/")
        page.go_back()
        expect(shown).to_have_count(10)
        expected = scrolled(page) if leaves else before
        page.evaluate("window.released = true")
        wait_for(page, "done")
        page.wait_for_function("top => Math.abs(scrollY - top) < 5", arg=expected)
        assert leaves == (expected < before - 5)


def test_answer_to_an_earlier_question_is_not_shown(page: Page) -> None:
    script_engine(page)
    page.goto("search/?q=慢")
    box(page).fill("快")
    page.keyboard.press("Enter")
    expect(results(page)).to_contain_text("快第0件")
    page.wait_for_timeout(800)
    expect(results(page)).not_to_contain_text("慢第0件")


def test_what_a_record_holds_is_never_markup(page: Page) -> None:
    script_engine(page)
    ask(page, "很多")
    expect(results(page)).to_contain_text("<img src=x onerror=alert(1)>")
    expect(results(page).locator("img")).to_have_count(0)
