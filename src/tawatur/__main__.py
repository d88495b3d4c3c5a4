"""`python -m tawatur` is `tawatur`."""

from tawatur.cli import main

if __name__ == "__main__":
    main()
