"""The convention as pure functions of dated facts and a day: calendar, publication, committee, obligations."""
