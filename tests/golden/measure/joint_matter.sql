-- 联办事项.提出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联办事项.办结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联办事项.按期办结率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."联办限期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联办限期" IN ('逾期'), FALSE)
        AND (
          "t1"."联办限期到期日" IS NOT NULL
        )
        AND "t1"."联办限期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联办限期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联办限期止日" IS NULL
          ) OR (
            "t1"."联办限期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联办限期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."联办限期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联办限期" IN ('逾期'), FALSE)
        AND (
          "t1"."联办限期到期日" IS NOT NULL
        )
        AND "t1"."联办限期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联办限期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联办限期止日" IS NULL
          ) OR (
            "t1"."联办限期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联办限期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."联办限期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联办限期" IN ('逾期'), FALSE)
        AND (
          "t1"."联办限期到期日" IS NOT NULL
        )
        AND "t1"."联办限期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联办限期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联办限期止日" IS NULL
          ) OR (
            "t1"."联办限期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联办限期算不出"
    )
    AND (
      (
        "t1"."联办限期止日" IS NOT NULL
      )
      AND (
        "t1"."联办限期止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."联办限期" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."联办限期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."联办限期" IN ('逾期'), FALSE)
        AND (
          "t1"."联办限期到期日" IS NOT NULL
        )
        AND "t1"."联办限期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."联办限期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."联办限期止日" IS NULL
          ) OR (
            "t1"."联办限期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."联办限期算不出"
    )
    AND (
      COALESCE("t1"."联办限期" IN ('逾期'), FALSE)
      AND (
        "t1"."联办限期到期日" IS NOT NULL
      )
      AND "t1"."联办限期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."联办限期到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."联办限期止日" IS NULL
        ) OR (
          "t1"."联办限期止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."联办限期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."联办限期止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."联办限期" IN ('逾期'), FALSE)
        AND (
          "t0"."联办限期到期日" IS NOT NULL
        )
        AND "t0"."联办限期到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."联办限期到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."联办限期止日" IS NULL
          ) OR (
            "t0"."联办限期止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 联办事项.解决率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."办理结果" IS NOT DISTINCT FROM '全部解决'
      OR "t1"."办理结果" IS NOT DISTINCT FROM '部分解决'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联办事项.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 联办事项.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联办事项.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 联办事项.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_JOINT_MATTER_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
