"""Two commits → what an editor must read before deciding. Judged by the running checkout, never by the proposal."""
