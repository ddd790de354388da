() => ({ shift: window.avowShift, violations: window.avowViolations })
