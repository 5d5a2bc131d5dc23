"""JUnit XML, case by case, for the test reports of CI systems."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from evals.gate import Gate
from evals.reports.words import answer_text, expectation, reasons
from evals.results import CaseResult, Run, SuiteInfo, Verdict

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold, which a broken PDF can give."""

_NO_ANSWER = (Verdict.LOCATED, Verdict.REFUSED)
"""Without an answer nobody is misled: such a case counts as skipped; the thresholds judge their number."""


def junit(run: Run, gate: Gate) -> str:
    """The report. Thresholds and newly false cases are test cases of their own in a suite `poort`."""
    root = ET.Element("testsuites", name="raadwijzer eval", time=f"{run.seconds:.3f}")
    for info in run.suites:
        _suite(root, run, info)
    _gate(root, gate)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _suite(root: ET.Element, run: Run, info: SuiteInfo) -> None:
    results = run.of_suite(info.name)
    suite = ET.SubElement(root, "testsuite", name=_text(info.name), timestamp=run.created.isoformat())
    for result in results:
        _case(suite, result)
    _count(suite)


def _case(suite: ET.Element, result: CaseResult) -> None:
    answer = result.attempt.answer
    case = ET.SubElement(
        suite,
        "testcase",
        classname=_text(f"{result.suite}.{result.case.kind or 'vraag'}"),
        name=_text(f"{result.case.id}: {result.case.question}"),
        time=f"{answer.seconds if answer else 0:.3f}",
    )
    if result.verdict is Verdict.CORRECT:
        return
    kind = "error" if result.verdict is Verdict.ERROR else "skipped" if result.verdict in _NO_ANSWER else "failure"
    detail = ET.SubElement(case, kind, message=_text("; ".join(reasons(result))), type=result.verdict.label)
    lines = [f"Vraag: {result.case.question}", f"Antwoord: {answer_text(result)}"]
    lines += [f"{name}: {text}" for name, text in expectation(result.case)]
    if answer:
        lines += [f"[{c.marker}] {c.file}, blz. {c.page}: {c.quote}" for c in answer.citations]
    detail.text = _text("\n".join(lines))


def _gate(root: ET.Element, gate: Gate) -> None:
    suite = ET.SubElement(root, "testsuite", name="poort")
    for one in gate.measured:
        name = _text(f"{one.suite}: {one.threshold.written}")
        case = ET.SubElement(suite, "testcase", classname="poort.drempel", name=name, time="0.000")
        if one.met is None:
            ET.SubElement(case, "skipped", message="niet beoordeeld bij deze selectie")
        elif not one.met:
            value = "niet te meten" if one.value is None else f"gemeten: {one.value:.4f}"
            ET.SubElement(case, "failure", message=value, type="drempel")
    for change in gate.newly_false:
        name = _text(f"{change.suite}: {change.case}")
        case = ET.SubElement(suite, "testcase", classname="poort.basislijn", name=name, time="0.000")
        before = change.before.label if change.before else "nieuw geval"
        message = f"nieuw onjuist: {before} → {change.after.label}"
        ET.SubElement(case, "failure", message=message, type="basislijn")
    _count(suite)


def _count(suite: ET.Element) -> None:
    suite.set("tests", str(len(suite)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))


def _text(text: str) -> str:
    return _NOT_XML.sub("�", text)
