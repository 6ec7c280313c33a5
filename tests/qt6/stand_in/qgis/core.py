"""A stand-in for what needs QGIS itself: each name is a class that answers anything with itself."""


class _Anything(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return cls


class Placeholder(metaclass=_Anything):
    """Neither does nor is anything; it can be inherited from, called and compared."""

    def __init__(self, *arguments, **options):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Placeholder


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Anything(name, (Placeholder,), {})
