-- 政府信息公开申请.收到件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
      OR "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.按期答复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )
    AND (
      (
        "t1"."答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )
    AND (
      COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."答复期限到期日" IS NOT NULL
      )
      AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."答复期限止日" IS NULL
        ) OR (
          "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."答复期限到期日" IS NOT NULL
        )
        AND "t0"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."答复期限止日" IS NULL
          ) OR (
            "t0"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期未答复件数
SELECT
  COUNT(*) FILTER(WHERE
    COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
    AND (
      "t1"."答复期限到期日" IS NOT NULL
    )
    AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."答复期限止日" IS NULL
      ) OR (
        "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND COALESCE("t0"."答复期限" IN ('逾期'), FALSE)
    AND "t0"."答复期限到期日" IS NOT NULL
    AND "t0"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t0"."答复期限到期日" < CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."答复期限止日" IS NULL
      ) OR (
        "t0"."答复期限止日" > CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.平均答复天数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限用时" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."答复期限用时") FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限用时" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.结转下年件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '其他处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.补正通知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )
    AND (
      (
        "t1"."补正通知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )
    AND (
      COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."补正通知期限到期日" IS NOT NULL
      )
      AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."补正通知期限止日" IS NULL
        ) OR (
          "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."通知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."补正通知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."补正通知期限到期日" IS NOT NULL
        )
        AND "t0"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."补正通知期限止日" IS NULL
          ) OR (
            "t0"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."通知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.延迟答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )
    AND (
      (
        "t1"."延迟答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )
    AND (
      COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."延迟答复期限到期日" IS NOT NULL
      )
      AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."延迟答复期限止日" IS NULL
        ) OR (
          "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."延迟答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t0"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."延迟答复期限止日" IS NULL
          ) OR (
            "t0"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.上期结转件数
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
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入视为放弃日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入视为放弃日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(period_end)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
