"""What several tables say in the same columns."""

from generator.render.archive import Archive
from generator.render.data.table import Column

DOCUMENT = Column("document", "登载它的文件的编号", "Id of the document that says so")
PERSON = (
    Column(
        "person_id",
        "人员的编号，没有同名的就是姓名",
        "Id of the person, the name unless there are namesakes",
    ),
    Column("person", "姓名", "Name of the person"),
)
OFFICE = (
    Column("body", "机关的全称", "Full name of the body"),
    Column("post", "职务", "Post in the body"),
)


def said_in(record: str, archive: Archive, person: str = "") -> str:
    """Return the id of the document that a fact of a record is best read in, or an empty string."""
    found = archive.telling(record, person)
    return found.id if found else ""
