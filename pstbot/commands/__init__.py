"""What can be typed after ``pstbot``, one file a family. Rooms are imported inside: a command pays for what it uses."""
