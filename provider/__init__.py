"""The Processing provider: which algorithms PhenoFuse has."""
