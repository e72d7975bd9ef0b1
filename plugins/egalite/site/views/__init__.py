"""What templates show of records: views made of plain values."""
