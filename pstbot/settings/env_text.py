""".env.example: every setting with its sentence, in the order of the class."""

from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

HEAD = """\
# Pengaturan pstbot. Salin menjadi .env lalu isi; baris yang diawali # memakai nilai bawaan.
# Berkas .env memuat rahasia: jangan dikirim atau disimpan di tempat umum (chmod 600 .env).
"""


def print_env(settings_class: type[BaseSettings]) -> str:
    """The text of ``.env.example``. A description ``Surat|…`` opens a section; a setting without default is open."""
    lines = [HEAD]
    for field, info in settings_class.model_fields.items():
        section, bar, sentence = (info.description or "").rpartition("|")
        if bar:
            lines.append(f"\n# --- {section} ---\n")
        if sentence:
            lines.append(f"# {sentence}\n")
        name = f"{settings_class.model_config.get('env_prefix', '')}{field.upper()}"
        required = info.default is PydanticUndefined
        value = "" if required or info.default is None else info.default
        lines.append(f"{'' if required else '#'}{name}={value}\n")
    return "".join(lines)
