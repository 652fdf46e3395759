"""Uploads that stay in memory: a stranger's report must not touch the disk, whatever its size."""

from io import BytesIO

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

LARGEST = 5 * 1024 * 1024


class InMemory(FileUploadHandler):
    """Keeps the file in memory and stops reading when it is larger than ``LARGEST``."""

    stopped = False

    def new_file(
        self,
        field_name: str,
        file_name: str,
        content_type: str,
        content_length: int | None,
        charset: str | None = None,
        content_type_extra: dict[str, bytes] | None = None,
    ) -> None:
        """A file begins."""
        super().new_file(field_name, file_name, content_type, content_length, charset, content_type_extra)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Some bytes of it."""
        if start + len(raw_data) > LARGEST:
            self.stopped = True
            raise StopUpload(connection_reset=False)
        self.kept.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile | None:
        """The whole of it."""
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept, self.field_name, self.file_name or "", self.content_type or "", file_size, self.charset
        )
