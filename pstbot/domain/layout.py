"""How the staff group is laid out, which its administrators decide in Telegram and the desk only finds out."""

from enum import StrEnum


class Layout(StrEnum):
    TOPICS = "topics"  # a topic for each case
    REPLIES = "replies"  # one conversation for all: a case's place is its card, and people speak to it by replying
