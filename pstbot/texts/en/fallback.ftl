# Shown where a sentence is missing; the key is in the log.
text-missing = Sorry, this text is not available yet. Please type /bantuan, or contact our officers.
