"""Pictures of pages -> their characters, by the extra `ocr`; nothing leaves the computer."""
