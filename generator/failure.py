"""What the operating system says when it refuses, in Chinese."""

import errno

_WORDS = {
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.ENOENT: "没有这个文件或文件夹",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EISDIR: "这是一个文件夹",
    errno.EEXIST: "已经存在",
    errno.ENOTEMPTY: "文件夹不是空的",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "超出了磁盘限额",
    errno.EROFS: "文件系统只读",
    errno.EBUSY: "正被系统占用",
    errno.EXDEV: "不在同一个文件系统",
    errno.ENAMETOOLONG: "名字太长",
    errno.ELOOP: "链接绕成了圈",
    errno.EMFILE: "打开的文件太多",
    errno.EIO: "磁盘读写出错",
    errno.EADDRINUSE: "端口已被占用",
}
_OPEN_ELSEWHERE = 32
"""Windows' number for a file that another program has open (ERROR_SHARING_VIOLATION)."""


def words(failed: OSError) -> str:
    """Return why; where that is not known here, in the system's own words."""
    if getattr(failed, "winerror", None) == _OPEN_ELSEWHERE:
        return "正被别的程序打开"
    return _WORDS.get(failed.errno or 0, failed.strerror or str(failed))


def reason(failed: OSError) -> str:
    """Return why, and of which file where the system names one."""
    named = failed.filename is not None
    return f"{words(failed)}：{failed.filename}" if named else words(failed)
