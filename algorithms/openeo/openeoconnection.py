"""Connection to openEO: add a back-end, log in, see who one is there, log out, remove it."""

from __future__ import annotations

import webbrowser
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...remote import backends
from ...remote.backends import BackEnd
from ...remote.calls import repeat
from ...remote.login import connected, log_in, log_out
from ...remote.sources import known
from ..text import tr, tr_problem
from .openeo_algorithm import BackEndAlgorithm
from .waiting import sleeper

ACTION, NAME, URL, LOGIN = "ACTION", "NAME", "URL", "LOGIN"
AUTHCFG, CLIENT_ID, PROVIDER, OUTPUT = "AUTHCFG", "CLIENT_ID", "PROVIDER", "OUTPUT"
LOG_IN, WHO, LOG_OUT, REMOVE = range(4)

LOGINS = (
    backends.DEVICE,
    backends.BROWSER,
    backends.CLIENT,
    backends.BASIC,
    backends.NO_LOGIN,
)


class OpeneoConnectionAlgorithm(BackEndAlgorithm):
    """Logs in and out, in a thread of its own like every algorithm."""

    def name(self) -> str:
        """Return the algorithm's id."""
        return "openeoconnection"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Connection to openEO")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("openeo", "login", "log in", "copernicus data space", "back-end", "credits")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Adds an openEO back-end, logs in and out there, and tells who you are.")

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            tr(
                "A back-end is an openEO server that has the images and computes. Log in once: you "
                "stay logged in, by a token in QGIS's encrypted store of logins."
            ),
            tr(
                'With "Device code" the log shows an address; open it in any browser and confirm. '
                'With "Browser" it opens by itself. For "Client credentials" and "User and '
                'password" make a login of the kind Basic in QGIS first, with the client id and '
                "secret, or the user and password, and choose it."
            ),
            tr(
                "Known back-ends: {names}.",
                names=", ".join(f"{one.name} ({one.url})" for one in backends.backends()),
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        actions = [tr("Log in, and keep"), tr("Who am I"), tr("Log out"), tr("Remove")]
        self.add(
            QgsProcessingParameterEnum(ACTION, tr("Do"), actions, False, LOG_IN),
            tr("What to do; to log in also adds the back-end, or changes it."),
        )
        first = known()["backends"][0]["name"]
        self.add(
            QgsProcessingParameterString(NAME, tr("Name of the back-end"), first),
            tr("One of those below, or a name of your own for another one."),
        )
        self.add(
            QgsProcessingParameterString(URL, tr("Address"), "", optional=True),
            tr("Needed for a back-end that is not known yet."),
        )
        logins = [
            tr("Device code"),
            tr("Browser"),
            tr("Client credentials"),
            tr("User and password"),
            tr("No login"),
        ]
        self.add(
            QgsProcessingParameterEnum(LOGIN, tr("Log in by"), logins, False, 0),
            tr("The way to log in; device code works nearly everywhere."),
        )
        self.add(
            QgsProcessingParameterAuthConfig(AUTHCFG, tr("Login in QGIS"), "", True),
            tr("A login of the kind Basic, for client credentials, or user and password."),
        )
        for name, title, text in (
            (CLIENT_ID, tr("Client id"), tr("Of OpenID Connect; empty: the back-end's own.")),
            (PROVIDER, tr("Provider"), tr("Of OpenID Connect; empty: the back-end's first.")),
        ):
            self.add(
                QgsProcessingParameterString(name, title, "", optional=True), text, advanced=True
            )
        self.addOutput(QgsProcessingOutputString(OUTPUT, tr("Who you are there")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        self.action = self.parameterAsEnum(parameters, ACTION, context)
        name, url = text(NAME), text(URL)
        there = {one.name: one for one in backends.backends()}
        if self.action != LOG_IN:
            self.backend = backends.backend(name)
        elif not name or not (url or name in there):
            raise Problem(
                "The back-end {name} is not known, and no address is given for it. Give its "
                "address, or one of the names {names}.",
                name=f'"{name}"',
                names=", ".join(there),
            )
        else:
            self.backend = BackEnd(
                name,
                url or there[name].url,
                LOGINS[self.parameterAsEnum(parameters, LOGIN, context)],
                text(AUTHCFG),
                text(CLIENT_ID),
                text(PROVIDER),
            )
        needs_login = self.backend.login in (backends.CLIENT, backends.BASIC)
        if needs_login and not self.backend.authcfg:
            raise Problem(
                "{title} is not chosen, and this way to log in needs it. Make one of the kind "
                "Basic, and choose it.",
                title=self.parameterDefinition(AUTHCFG).description(),
            )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Do what is asked for."""
        sleep, backend = sleeper(feedback), self.backend
        if self.action in (LOG_OUT, REMOVE):
            self._leave(feedback)
            return {}
        if self.action == LOG_IN:
            log_in(backend, feedback.pushInfo, webbrowser.open, sleep).session.close()
            backends.keep(backend)
        with connected(backend, sleep) as connection:
            feedback.pushInfo(
                tr(
                    "{name}: openEO {version} at {url}.",
                    name=backend.name,
                    version=connection.capabilities().api_version(),
                    url=connection.root_url,
                )
            )
            if backend.login == backends.NO_LOGIN:
                return {OUTPUT: ""}
            account = repeat(connection.describe_account, sleep)
        user = account.get("name") or account["user_id"]
        feedback.pushInfo(tr("You are {user}.", user=user))
        if account.get("budget") is not None:
            feedback.pushInfo(tr("Credits left: {credits}.", credits=account["budget"]))
        return {OUTPUT: user}

    def _leave(self, feedback: QgsProcessingFeedback) -> None:
        """Log out; to remove a back-end that is gone is possible too."""
        try:
            log_out(self.backend, sleeper(feedback))
        except Problem as problem:
            if self.action != REMOVE:
                raise
            feedback.pushWarning(tr_problem(problem))
        else:
            feedback.pushInfo(tr("Logged out of {name}.", name=self.backend.name))
        if self.action == REMOVE:
            backends.remove(self.backend.name)
