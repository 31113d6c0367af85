"""``python -m pstbot`` and the console script ``pstbot``."""


def main() -> None:
    from pstbot.cli import app

    app(prog_name="pstbot")


if __name__ == "__main__":
    main()
