"""What is made from `schemas/`: enumerations, typed records, documentation; later forms and settings."""
