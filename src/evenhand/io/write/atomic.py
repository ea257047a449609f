"""Writing a file whole or not at all: what stood there before stays until the new content is complete."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

from evenhand.exceptions import UnwritableFile
from evenhand.wording.lists import shown

Content: TypeAlias = bytes | Callable[[BinaryIO], object]


def write_atomically(path: str | os.PathLike[str], content: Content) -> None:
    """Write a file in one step: other readers see the old content or the new, never a part.

    The content goes to a temporary file beside it, which then takes its place. Whatever goes wrong before, an
    interrupt too, the temporary file is removed and the old file is as it was. A symbolic link stays and what it
    points at is written; a device or a pipe (``/dev/stdout``) gets the content once it is complete.

    Parameters
    ----------
    path : str or path
    content : bytes, or callable
        The callable writes to the binary file that it is given.

    Raises
    ------
    UnwritableFile
        The folder is missing, permission is denied, the disk is full, or the path is that of a folder.
    """
    where = shown(os.fspath(path), 100)
    try:
        target = _target(Path(path), where)
        if target is None:
            _write_through(Path(path), content)
        else:
            _replace(target, content)
    except OSError as fault:
        raise UnwritableFile(f"cannot write {where}: {_reason(fault)}") from None


def _target(path: Path, where: str) -> Path | None:
    """The regular file to replace or to make, behind any links; None for a device or a pipe."""
    if "\0" in str(path):
        raise UnwritableFile(f"cannot write {where}: a path cannot hold a NUL character")
    try:
        status = path.stat()
    except FileNotFoundError:
        return Path(os.path.realpath(path))
    if stat.S_ISDIR(status.st_mode):
        raise UnwritableFile(f"cannot write {where}: it is a folder; give the path of a file")
    if not stat.S_ISREG(status.st_mode) or _is_descriptor(path):
        return None
    if not os.access(path, os.W_OK):
        # The folder alone decides whether a file can be replaced, so a read-only file has to be asked for.
        raise PermissionError
    return Path(os.path.realpath(path))


def _is_descriptor(path: Path) -> bool:
    """Whether the path names a stream of this process, as /dev/stdout does: others write to it too."""
    return Path(os.path.abspath(path)).parts[1:2] in (("dev",), ("proc",))


def _write_through(path: Path, content: Content) -> None:
    """Fill a device, a pipe or a stream, which cannot be replaced, with content that is complete."""
    from io import BytesIO

    buffer = BytesIO()
    _fill(buffer, content)
    with path.open("ab") as file:  # after what a stream that is a file has got already
        file.write(buffer.getbuffer())


def _replace(target: Path, content: Content) -> None:
    with _temporary_beside(target) as (file, temporary):
        _fill(file, content)
        file.flush()
        os.fsync(file.fileno())
        file.close()
        os.replace(temporary, target)


@contextlib.contextmanager
def _temporary_beside(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file in the same folder, with the permissions that the target has or would get; gone on any error."""
    temporary = target.with_name(f".{target.name[:100]}.{os.getpid()}.{os.urandom(4).hex()}.part")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            with contextlib.suppress(FileNotFoundError):
                os.chmod(temporary, stat.S_IMODE(target.stat().st_mode))
            yield file, temporary
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _fill(file: BinaryIO, content: Content) -> None:
    if isinstance(content, bytes):
        file.write(content)
    else:
        content(file)


def _reason(fault: OSError) -> str:
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return "there is no such folder; make it first, or choose another"
    if isinstance(fault, PermissionError):
        return "permission is denied; choose another place"
    return f"{fault.strerror or 'the system refuses'}; choose another place"
