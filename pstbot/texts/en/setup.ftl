# Installing (pstbot init), examining (pstbot doctor) and migrating: what the IT person reads in the terminal.
setup-welcome =
    Welcome. Installing asks a few questions and saves nothing until the end. Ctrl-C cancels.
    Have a telephone with Telegram at hand, and a staff group with topics switched on (this can also be done later).
setup-yes-or-no = Answer y (yes) or n (no).
setup-enter = Press Enter to check again.
setup-cancelled = Cancelled. Nothing was changed.
setup-unreachable = Telegram cannot be reached yet. Check this computer's internet connection, or PSTBOT_PROXY in .env.
setup-another-poller = Another program is fetching this bot's messages. Stop that program first.
setup-webhook = This bot still sends its messages to a web address (webhook), so the code cannot be seen from here. Disconnect that address? Waiting messages are kept. [Y/n]
setup-running = pstbot is running with this database. Stop it first (for example: systemctl stop pstbot), then try again.
setup-schema-newer = This database was written by a newer pstbot. Install that version, then try again.
setup-settings-wrong = The settings in .env are not right yet. Correct them first, then try again:
setup-cannot-write = Cannot save: { $reason }. Nothing was changed. Check the space and permissions of this folder, then try again.
setup-wrong-value = This cannot be used: { $wrong }. Advice: { $remedy }.

setup-token-how =
    {""}
    1. The bot's token
    In Telegram, open @BotFather and send /newbot (for a new bot) or /mybots, then API Token (for an existing one).
    Copy the whole line that looks like 123456789:AAE… and paste it here. The token is a secret: typing is not shown.
setup-token-ask = Bot token:
setup-token-shape = That does not look like a token. Copy it whole from @BotFather: digits, a colon, then letters and digits.
setup-token-wrong = Telegram does not know that token. It may be cut short, or was replaced in @BotFather. Please try again.
setup-token-right = Bot @{ $username } recognised.
setup-token-keep = Keep using bot @{ $username }? [Y/n]

setup-group-how =
    {""}
    2. The staff group
    - Create a group (or take an existing one) and switch on Topics: group settings, Edit, Topics.
    - Add @{ $username } to the group and make it administrator: Edit, Administrators, Add admin.
    The bot must be administrator. Turning privacy mode off in @BotFather (/setprivacy, Disable) is not enough to create topics.
setup-code = Write in the staff group, as yourself: /pasang { $code }   (valid for 15 minutes; I am waiting)
setup-code-anew = That code is no longer valid. Write in the staff group: /pasang { $code }
setup-code-not-heard = Nothing seen yet. Make sure that @{ $username } is in the group and is administrator, or write in full: /pasang@{ $username } { $code }
setup-code-accepted = Code accepted from { $name }.
setup-code-private = { $name } wrote the code in a private chat. Write in the staff group: /pasang { $code }
setup-code-wrong = { $name } wrote another code. The valid one: /pasang { $code }
setup-code-elsewhere = { $name } wrote the code in another group. Write in the group that was just paired: /pasang { $code }
setup-code-anonymous = This code was written as anonymous administrator or channel, so I cannot tell who wrote it. Switch off “Remain anonymous” in your admin rights, then write it again as yourself: /pasang { $code }
setup-code-passed-on = That code was forwarded or written by a bot. Type it yourself in the group: /pasang { $code }

setup-group-needs = Group “{ $title }” found. Still needed:
setup-group-gone = The bot cannot open that group. Add the bot to the group again.
setup-group-ready = Group “{ $title }” is ready.
setup-group-changes = This service is already paired with another group. Move to “{ $title }”? Topics of running cases stay in the old group. [Y/n]
setup-needs-topics = Switch on Topics: open the group, tap its name, Edit, Topics, enable. (A basic group becomes a supergroup by itself.)
setup-needs-administrator = Make the bot administrator: open the group, tap its name, Edit, Administrators, Add admin, choose @{ $username }.
setup-needs-can-manage-topics = Give the bot the right “Manage topics”: group, Edit, Administrators, @{ $username }, enable Manage topics. The bot creates one topic per case.
setup-needs-can-pin-messages = Give the bot the right “Pin messages”: group, Edit, Administrators, @{ $username }, enable Pin messages. The bot pins the card of each case.
setup-needs-can-delete-messages = Give the bot the right “Delete messages”: group, Edit, Administrators, @{ $username }, enable Delete messages. The bot takes back copies of withdrawn messages.
setup-coordinator = Make { $name } the first coordinator? [Y/n]
setup-coordinator-more = Coordinators now: { $names }. Make { $name } coordinator as well? [Y/n]
setup-coordinator-other = Ask the future coordinator to write the following code in the same group.

setup-smtp-host =
    {""}
    3. Mail (may be skipped)
    The office's mail server carries e-mail codes and notices. Without it the service still runs.
    Name of the mail server, for example smtp.office.go.id (Enter or “skip”: no mail):
setup-smtp-security = Protection: starttls, tls, or off for a server on this computer (Enter: starttls):
setup-smtp-port = Port (Enter: 587 for starttls, 465 for tls, 25 for off):
setup-smtp-username = User name (Enter: no login):
setup-smtp-password = Password (not shown):
setup-smtp-sender = Sender's address, for example pst@office.go.id:
setup-mail-keep = Keep sending mail through { $host }? [Y/n]
setup-mail-off = No mail. Officers can waive the e-mail code for citizens. Mail can be added later with pstbot init.
setup-mail-plain = Unprotected mail may only go through a server on this computer. Use starttls or tls.
setup-mail-password-unfit = The password is empty or contains ${"{"}…{"}"}, which .env cannot hold. Use another password.
setup-mail-trying = Reaching { $host } …
setup-mail-works = The mail server accepts us. No letter has been sent.
setup-mail-failed = The mail server cannot be used yet: { $reason }.
setup-mail-again = Enter the mail settings again? (n: save them as they are) [Y/n]

setup-office =
    {""}
    4. The office
    { $name }
    { $address }
    Telephone { $phone } · WhatsApp { $whatsapp } · { $email } · { $website }
    Service hours: { $hours }
setup-office-right = Are these facts about the office right? [Y/n]
setup-office-how = Copy { $packaged }, change it, then name the file (saved as PSTBOT_OFFICE_FILE).
setup-office-file = Path of the office file (Enter: later):

setup-env-changes = To be written to { $path }:
setup-env-overruled = Mind: { $name } is also set in the environment with another value, and that value wins over .env.
setup-env-save = Save? [Y/n]
setup-nothing-changed = Not saved. Nothing was changed.
setup-saved = Saved: { $path } (readable by you alone) and the database.
setup-copied = The old file was copied to { $path }.
setup-group-greeting = This group is now the <b>officers' desk</b> of the statistics service. Each consultation gets one topic. As soon as the service runs, type /bantuan here.
setup-greeting-failed = The message to the group was not sent, but the installation is saved. Check with: pstbot doctor
setup-done =
    {""}
    Done. Next steps:
      pstbot doctor    examines everything
      make run         runs the service (or systemctl start pstbot; see docs/operations.md)
    The coordinator enrols other officers with one tap in the group.

setup-migrated-step = Applied: { $step }
setup-migrated = The schema of the database { $path } is up to date.
setup-migrated-nothing = The schema of the database { $path } is up to date; nothing had to be applied.

doctor-healthy = Everything is ready.
doctor-unhealthy = Something must be mended (✖).
doctor-no-file = Settings: read from the environment, without .env.
doctor-file = Settings: complete, and .env is readable by its owner alone.
doctor-file-open = Settings: others can read { $path }. Run: chmod 600 { $path }
doctor-office = Office: { $name }
doctor-office-wrong = Office: correct its file. { $problems }
doctor-database = Database: sound, schema { $schema }.
doctor-database-missing = Database: { $path } does not exist yet. Run: pstbot init
doctor-database-broken = Database: { $path } is damaged. Stop the service and restore the latest backup (docs/operations.md).
doctor-database-open = Database: others can read { $path }. Run: chmod 600 { $path }
doctor-schema-older = Database: its schema is not up to date. Run: pstbot migrate
doctor-schema-newer = Database: written by a newer pstbot. Install that version.
doctor-no-coordinator = Coordinator: nobody yet. Run: pstbot init
doctor-coordinators = Coordinators: { $names }
doctor-token = Telegram: bot @{ $username }
doctor-token-wrong = Telegram: the token is not known. Check PSTBOT_BOT_TOKEN, or run: pstbot init
doctor-telegram-away = Telegram: cannot be reached ({ $reason }). Check the internet connection and PSTBOT_PROXY.
doctor-not-paired = Staff group: not paired yet. Run: pstbot init
doctor-group-gone = Staff group: the bot cannot open it. Add the bot to the group, or pair again with: pstbot init
doctor-group = Staff group: “{ $title }”, the bot has all the rights it needs.
doctor-clock = This computer's clock: right (off by { $seconds } s).
doctor-clock-wrong = This computer's clock: { $seconds } seconds away from Telegram's. Switch on synchronisation: timedatectl set-ntp true
doctor-mail-off = Mail: not used. E-mail codes cannot be sent; officers can waive them.
doctor-mail-waits = Mail: examined once the office file is right.
doctor-mail = Mail: { $host } accepts us.
doctor-mail-wrong = Mail: { $host } cannot be used yet ({ $reason }). Check PSTBOT_SMTP_…, or run: pstbot init
doctor-holidays = Holidays of { $year }: complete with joint leave.
doctor-holidays-missing = Holidays of { $year }: joint leave is not known yet. Update pstbot after the joint decree; until then deadlines may be off.
doctor-running = Service: running.
doctor-stopped = Service: not running.
