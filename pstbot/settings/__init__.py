"""The settings of one installation: PSTBOT_* from the environment or from ``.env``."""

from pstbot.settings.env_text import print_env
from pstbot.settings.loading import SettingsError, load_settings
from pstbot.settings.model import Settings
from pstbot.settings.together import Problem

__all__ = ["Problem", "Settings", "SettingsError", "load_settings", "print_env"]
