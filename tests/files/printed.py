"""PDFs for tests, written by hand: pages of lines in Helvetica, or pictures, or something broken."""

from collections.abc import Sequence

PICTURE = b"q 10 0 0 10 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"


def pdf(pages: Sequence[Sequence[str]], trailer: str = "", about: str = "") -> bytes:
    """A PDF whose pages have these lines, from top to bottom; a page without lines is a picture.

    `about` is the inside of the dictionary in which it says what it is and who made it.
    """
    return assembled([_stream(lines) for lines in pages], trailer, about=about)


def assembled(streams: Sequence[bytes], trailer: str = "", head: str = "", about: str = "") -> bytes:
    """A PDF whose pages are drawn by these streams; `head` goes into the dictionary of each."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(streams)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for number, stream in enumerate(streams):
        page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
        objects.append(f"{page}/Contents {5 + 2 * number} 0 R>>".encode())
        objects.append(f"<</Length {len(stream)}{head}>>stream\n".encode() + stream + b"\nendstream")
    if about:
        objects.append(f"<<{about}>>".encode())
        trailer += f"/Info {len(objects)} 0 R"
    return _file(objects, trailer)


def _stream(lines: Sequence[str]) -> bytes:
    if not lines:
        return PICTURE
    escaped = (line.translate({ord(sign): f"\\{sign}" for sign in "\\()"}) for line in lines)
    return ("BT /F 11 Tf 14 TL 60 780 Td " + " T* ".join(f"({line}) Tj" for line in escaped) + " ET").encode("cp1252")


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Size {count}/Root 1 0 R{trailer}>>\n"
    return out + f"{end}startxref\n{len(out)}\n%%EOF\n".encode()
