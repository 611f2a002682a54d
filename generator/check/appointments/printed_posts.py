"""printed-posts：文件印出的职务与表决的相同。

查什么：议案、辞呈、决定、通知的 posts 写出表决的职务和印出的职务：表决的职务要是本件的，印出的要与它相同；
    不同的，照原件保留，并用 accept 说明。
为什么：职务差一个字，就是另一个职务（“代理县长”误作“代表县长”），从网上查到的人无从知道哪个是对的。
依据：一件任免的各份文件说的是同一件事。
错例：
    chairpersons_motion: {posts: {代理县长: 代表县长}}
正例：
    chairpersons_motion:
      offices: [青禾县人民政府代理县长]      # 与 changes 相同，不写 posts
"""

from collections.abc import Iterator

from generator.check.appointments.matters import matters
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "printed-posts"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every post that a document prints for another one."""
    for matter in matters(corpus):
        for key, part in matter.data.parts:
            own = {change.office.post for change in matter.about(part)}
            for voted, printed in part.posts.items():
                path = (key, "posts", voted)
                if own and voted not in own:
                    message = f"这份文件里没有“{voted}”，有{'、'.join(sorted(own))}"
                    mark = matter.record.place.key(*path)
                    yield Finding(mark, message, "请核对职务，或删去这一行")
                elif voted != printed:
                    message = f"表决的职务是“{voted}”，这里印作“{printed}”"
                    hint = "请核对原件；原件如此的，用 accept 说明"
                    yield Finding(matter.record.place.value(*path), message, hint)
